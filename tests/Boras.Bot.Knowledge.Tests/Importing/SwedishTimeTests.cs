using System.Globalization;
using Boras.Bot.Knowledge.Importing;

namespace Boras.Bot.Knowledge.Tests.Importing;

public sealed class SwedishTimeTests
{
    [Theory]
    [InlineData("2023-05-22", "2023-05-22T00:00")]
    [InlineData("Publicerad 2023-05-22 14:00", "2023-05-22T14:00")]
    [InlineData("Tid: 2023-05-22 kl. 14.00", "2023-05-22T14:00")]
    [InlineData("Artikeln publicerades 21 juni 2021", "2021-06-21T00:00")]
    [InlineData("måndag 1 maj 2023 klockan 9.30", "2023-05-01T09:30")]
    [InlineData("3 mars 2023, 07:05", "2023-03-03T07:05")]
    [InlineData("2023-05-22T12:00:00Z", "2023-05-22T14:00")]
    [InlineData("2023-01-22T12:00:00+01:00", "2023-01-22T12:00")]
    public void Find_WholeDate_IsTold(string text, string expected) =>
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), SwedishTime.Find(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Tid: kl.")]
    [InlineData("22 maj kl. 14")]
    [InlineData("2023-13-01")]
    [InlineData("31 juni 2023")]
    [InlineData("0000-01-01")]
    [InlineData("033-35 70 00")]
    public void Find_NoWholeDate_IsNothing(string? text) => Assert.Null(SwedishTime.Find(text));

    [Theory]
    [InlineData("/kalender/sammantrade202305221400.html", "2023-05-22T14:00")]
    [InlineData("/x/sammantrade202312310000.5.abc.html", "2023-12-31T00:00")]
    public void OfMeeting_Address_HoldsTheTime(string address, string expected) =>
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), SwedishTime.OfMeeting(address));

    [Theory]
    [InlineData("/kalender/sammantrade20230522.html")]
    [InlineData("/kalender/sammantrade202399991400.html")]
    [InlineData(null)]
    public void OfMeeting_NoTime_IsNothing(string? address) => Assert.Null(SwedishTime.OfMeeting(address));
}
