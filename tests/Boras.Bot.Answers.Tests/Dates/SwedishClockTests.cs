using System.Globalization;
using Boras.Bot.Answers.Dates;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Answers.Tests.Dates;

public sealed class SwedishClockTests
{
    // Clocks go forward on the last Sunday of March and back on the last of October, at 01.00 UTC.
    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29 01:59:59")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29 03:00:00")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25 02:59:59")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25 02:00:00")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31 23:59:59")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01 00:00:00")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15 23:59:59")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16 00:00:00")]
    [InlineData("2028-02-28T23:00:00Z", "2028-02-29 00:00:00")]
    public void Now_AnyMoment_IsTheTimeInSweden(string utc, string expected)
    {
        var clock = new SwedishClock(new FakeTimeProvider(Desk.At(utc)));

        Assert.Equal(expected, clock.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(expected[..10], clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
