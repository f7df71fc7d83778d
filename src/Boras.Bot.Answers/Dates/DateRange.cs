namespace Boras.Bot.Answers.Dates;

/// <summary>A stretch of days in the calendar of Sweden.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included; <see cref="DateOnly.MaxValue"/> for no end.</param>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    private const int DaysInWeek = 7;

    /// <summary>True when <paramref name="moment"/>, local time in Sweden, is on one of the days.</summary>
    public bool Contains(DateTime moment) => DateOnly.FromDateTime(moment) is var day && day >= First && day <= Last;

    /// <summary>One day.</summary>
    public static DateRange Day(DateOnly day) => new(day, day);

    /// <summary>The week that holds <paramref name="day"/>, Monday to Sunday (ISO 8601).</summary>
    public static DateRange Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
        return new DateRange(monday, monday.AddDays(DaysInWeek - 1));
    }

    /// <summary>The month that holds <paramref name="day"/>.</summary>
    public static DateRange Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new DateRange(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>A year.</summary>
    public static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
