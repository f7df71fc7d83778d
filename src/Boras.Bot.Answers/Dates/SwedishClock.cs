namespace Boras.Bot.Answers.Dates;

/// <summary>The clock on the wall in Sweden.</summary>
public sealed class SwedishClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Local time in Sweden.</summary>
    public DateTime Now => Of(time.GetUtcNow());

    /// <summary>The day in Sweden.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>What the clock shows at a moment.</summary>
    public static DateTime Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Sweden).DateTime;

    /// <summary>The moment at which a day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => MomentOf(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The moment at which the clock shows a time; an hour later for one that isn't there, when clocks are put forward.</summary>
    public static DateTimeOffset MomentOf(DateTime local) =>
        TimeZoneInfo.ConvertTimeToUtc(Sweden.IsInvalidTime(local) ? local.AddHours(1) : local, Sweden);
}
