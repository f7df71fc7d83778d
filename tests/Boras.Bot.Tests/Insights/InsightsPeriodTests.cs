using Boras.Bot.Insights;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Insights;

public class InsightsPeriodTests
{
    // Half past midnight on 3 March in Sweden.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 23, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(null, "2025-12-04")]
    [InlineData("1d", "2026-03-03")]
    [InlineData("30d", "2026-02-02")]
    [InlineData("2026-03-03", "2026-03-03")]
    [InlineData("2025-11-01", "2025-11-01")]
    public void Read_Period_BeginsOnThatDay(string? since, string from) =>
        Assert.Equal((from, "2026-03-03"), ($"{InsightsPeriod.Read(since, _clock)!.From:O}", $"{InsightsPeriod.Read(since, _clock)!.To:O}"));

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("0d")]
    [InlineData("-5d")]
    [InlineData("99999999999d")]
    [InlineData("5000d")]
    [InlineData("30")]
    [InlineData("2026-03-04")]
    [InlineData("2026-13-01")]
    [InlineData("1/2/2026")]
    [InlineData("0001-01-01")]
    [InlineData("igår")]
    [InlineData("🐛")]
    public void Read_NoPeriod_IsNull(string since) => Assert.Null(InsightsPeriod.Read(since, _clock));

    [Fact]
    public void Since_WinterAndSummer_IsMidnightInSweden()
    {
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 23, 0, 0, TimeSpan.Zero), InsightsPeriod.Read("1d", _clock)!.Since);
        Assert.Equal(new DateTimeOffset(2025, 7, 1, 22, 0, 0, TimeSpan.Zero), InsightsPeriod.Read("2025-07-02", _clock)!.Since);
    }
}
