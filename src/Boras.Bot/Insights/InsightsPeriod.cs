using System.Globalization;
using Boras.Bot.Answers.Dates;

namespace Boras.Bot.Insights;

/// <summary>The days that are looked at, from one up to now.</summary>
/// <param name="From">The first day, Swedish time.</param>
/// <param name="To">Today, Swedish time.</param>
internal sealed record InsightsPeriod(DateOnly From, DateOnly To)
{
    public const int DefaultDays = 90;

    private const int MaxDays = 3_660;

    /// <summary>The moment at which the first day began.</summary>
    public DateTimeOffset Since => SwedishClock.StartOf(From);

    /// <summary>The last <paramref name="days"/> days, today among them.</summary>
    public static InsightsPeriod Last(int days, TimeProvider clock)
    {
        var today = new SwedishClock(clock).Today;
        return new InsightsPeriod(today.AddDays(1 - days), today);
    }

    /// <summary>The period that <paramref name="since"/> names: <c>2026-11-01</c> or <c>30d</c>, 90 days for null; null when it names none.</summary>
    public static InsightsPeriod? Read(string? since, TimeProvider clock)
    {
        var today = Last(1, clock).To;
        if (since is null)
        {
            return Last(DefaultDays, clock);
        }

        if (since.EndsWith('d') && int.TryParse(since.AsSpan(0, since.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            return days is > 0 and <= MaxDays ? Last(days, clock) : null;
        }

        return DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && from <= today && from >= today.AddDays(-MaxDays) ? new InsightsPeriod(from, today) : null;
    }
}
