namespace Boras.Bot.Answers.Dates;

/// <summary>"22 maj", "den 22:a maj 2027", "May 22nd", "22/5", "2023-05-22", "den 22:a".</summary>
internal static class CalendarDays
{
    private const int MostDays = 31;
    private const int MostMonths = 12;
    private const int YearsToTry = 9;

    private static readonly WordTable<bool> Before = new((true, "den;on;the;on the;på den;d;från den;from the"));
    private static readonly WordTable<bool> OrdinalEnd = new((true, ": a;: e;a;e;st;nd;rd;th;."));
    private static readonly WordTable<bool> Joint = new((true, "of;of the"));

    public static DateMatch? Read(DateText text, int at)
    {
        var first = Before.Skip(text, at);
        return Iso(text, first) ?? Numeric(text, first) ?? DayThenMonth(text, first) ?? MonthThenDay(text, first)
            ?? (first > at ? DayAlone(text, first) : null);
    }

    /// <summary>The number of a day, with its ending; null when there is none.</summary>
    public static (int Day, int End)? Number(DateText text, int at)
    {
        if (text.Number(at, 1, MostDays) is not { } day)
        {
            return null;
        }

        var end = OrdinalEnd.At(text, at + 1)?.End;
        return (day, end is { } after && text[at + 1] is { IsApart: false } ? after : at + 1);
    }

    private static DateMatch? Iso(DateText text, int at) =>
        text.Is(at + 1, "-") && text.Is(at + 3, "-") && text[at] is { Length: 4 } && text[at + 2] is { Length: 2 } && text[at + 4] is { Length: 2 }
        && Years.Number(text, at) is { } year && text.Number(at + 2, 1, MostMonths) is { } month && text.Number(at + 4, 1, MostDays) is { } day
            ? Of(text, day, month, year, at + 5) : null;

    // The day comes first, as everywhere in Europe.
    private static DateMatch? Numeric(DateText text, int at)
    {
        var sign = text[at + 1]?.Text;
        if (sign is not ("/" or ".") || text[at + 1] is not { IsApart: false } || text[at + 2] is not { IsApart: false } || text[at - 1] is { Text: "/" or "." } && text[at] is { IsApart: false }
            || text.Number(at, 1, MostDays) is not { } day || text.Number(at + 2, 1, MostMonths) is not { } month)
        {
            return null;
        }

        var end = at + 3;
        var joined = text.Is(end, sign) && text[end + 1] is { IsApart: false };
        var year = joined ? Years.Number(text, end + 1) : sign == "/" ? Years.Named(text, end)?.Meaning : null;
        if (year is { } known)
        {
            return Of(text, day, month, known, joined ? end + 2 : Years.Named(text, end)!.Value.End);
        }

        // "24/7" is how long something is open, and 22.5 is as often a number.
        return joined || sign == "." || (day, month) == (24, 7) ? null : Of(text, day, month, year: null, end);
    }

    private static DateMatch? DayThenMonth(DateText text, int at) =>
        Number(text, at) is var (day, end) && MonthNames.At(text, Joint.Skip(text, end)) is var (month, endOfMonth) ? OfName(text, day, month, endOfMonth) : null;

    private static DateMatch? MonthThenDay(DateText text, int at) =>
        MonthNames.At(text, at) is var (month, name) && Number(text, name) is var (day, end) && text[name] is { IsApart: true } && !text.Is(end, ":")
            ? OfName(text, day, month, end) : null;

    private static DateMatch? OfName(DateText text, int day, int month, int end)
    {
        var year = Years.Named(text, text.Is(end, ",") ? end + 1 : end);
        return Of(text, day, month, year?.Meaning, year?.End ?? end);
    }

    // "Den 3 meter långa" is no date: the number needs its ending, or nothing after it.
    private static DateMatch? DayAlone(DateText text, int at)
    {
        if (Number(text, at) is not var (day, end) || (end == at + 1 && text[end] is { IsWord: true } or { Number: not null }))
        {
            return null;
        }

        var month = new DateOnly(text.Today.Year, text.Today.Month, 1);
        for (var tried = 0; tried < MostMonths; tried++)
        {
            if (day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) is var date && IsMeant(text, date))
            {
                return new DateMatch(DateRange.Day(date), end);
            }

            month = month.AddMonths(text.Tense == Tense.Past ? -1 : 1);
        }

        return null;
    }

    private static DateMatch? Of(DateText text, int day, int month, int? year, int end)
    {
        for (var tried = 0; tried < YearsToTry; tried++)
        {
            var candidate = year ?? text.Today.Year + (text.Tense == Tense.Past ? -tried : tried);
            if (day <= DateTime.DaysInMonth(candidate, month) && new DateOnly(candidate, month, day) is var date && (year is not null || IsMeant(text, date)))
            {
                return new DateMatch(DateRange.Day(date), end);
            }
        }

        return null;
    }

    private static bool IsMeant(DateText text, DateOnly date) => text.Tense == Tense.Past ? date <= text.Today : date >= text.Today;
}
