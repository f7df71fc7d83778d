namespace Boras.Bot.Answers.Dates;

/// <summary>The clock on the wall in Sweden.</summary>
public sealed class SwedishClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Local time in Sweden.</summary>
    public DateTime Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Sweden).DateTime;

    /// <summary>The day in Sweden.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);
}
