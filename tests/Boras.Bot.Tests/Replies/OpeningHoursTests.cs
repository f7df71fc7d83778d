using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class OpeningHoursTests
{
    // 27 November 2026 is a Friday.
    private static readonly DateTime Friday = new(2026, 11, 27);
    private readonly OpeningHours _hours = new(["Mo-Th 08:00-12:00,13:00-16:30", "Fr 08:00-15:00"], [new DateOnly(2026, 11, 30)]);

    [Theory]
    [InlineData(0, 7, 59, null)]
    [InlineData(0, 8, 0, "15:00")]
    [InlineData(0, 14, 59, "15:00")]
    [InlineData(0, 15, 0, null)]
    [InlineData(1, 12, 0, null)]
    [InlineData(3, 9, 0, null)]
    [InlineData(4, 9, 0, "12:00")]
    [InlineData(4, 12, 30, null)]
    [InlineData(4, 13, 0, "16:30")]
    public void ClosesAt_Moment_IsTheEndOfTheSpanOrNull(int days, int hour, int minute, string? expected) =>
        Assert.Equal(expected, _hours.ClosesAt(Friday.AddDays(days).AddHours(hour).AddMinutes(minute))?.ToString("HH:mm", null));

    [Theory]
    [InlineData(0, 7, "2026-11-27 08:00")]
    [InlineData(0, 16, "2026-12-01 08:00")]
    [InlineData(4, 12, "2026-12-01 13:00")]
    public void OpensNext_Moment_SkipsClosedDays(int days, int hour, string expected) =>
        Assert.Equal(expected, _hours.OpensNext(Friday.AddDays(days).AddHours(hour))?.ToString("yyyy-MM-dd HH:mm", null));

    [Fact]
    public void OpensNext_AllDaysClosed_IsNull() => Assert.Null(
        new OpeningHours(["Su 10:00-11:00"], Enumerable.Range(0, 200).Select(day => new DateOnly(2026, 11, 1).AddDays(day))).OpensNext(Friday));

    [Theory]
    [InlineData("sv", "måndag–torsdag 08.00–12.00, 13.00–16.30; fredag 08.00–15.00")]
    [InlineData("en", "Monday–Thursday 08:00–12:00, 13:00–16:30; Friday 08:00–15:00")]
    [InlineData("fi", "maanantai–torstai 08.00–12.00, 13.00–16.30; perjantai 08.00–15.00")]
    public void InWords_Week_JoinsDaysAlike(string language, string expected) => Assert.Equal(expected, _hours.InWords(language));

    [Fact]
    public void InWords_RangeOverTheWeekend_IsRead() => Assert.Equal(
        "måndag 10.00–11.00; fredag–söndag 10.00–11.00", new OpeningHours(["Fr-Mo 10:00-11:00"], []).InWords("sv"));

    [Theory]
    [InlineData("")]
    [InlineData("mån-fre 8-16")]
    [InlineData("Mo-Fr")]
    [InlineData("Mo-Fr 8:00-16:00")]
    [InlineData("Mo-Fr 08:00-24:00")]
    [InlineData("Mo-Fr 16:00-08:00")]
    [InlineData("Mo-Fr 08:00-08:00")]
    [InlineData("Mo-Fr 08:00-16:00; Sa off")]
    [InlineData("Mo-Fr 08:00-16:00\n")]
    public void OpeningHours_NotInTheFormat_SaysSo(string line) => Assert.Throws<FormatException>(() => new OpeningHours([line], []));
}
