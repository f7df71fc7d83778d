using System.Globalization;

namespace Boras.Bot.Answers.Dates;

/// <summary>"Nästa vecka", "v. 23", "vecka 1 nästa år", "i helgen".</summary>
internal static class Weeks
{
    private const int DaysInWeek = 7;
    private const int MostWeeks = 53;

    // A year with 53 weeks comes at the latest seven years after another.
    private const int YearsToTry = 8;

    private static readonly WordTable<int> Offsets = new(
        (0, "denna vecka;den här veckan;den har veckan;i veckan;veckans;this week;this week s;this week ' s;tällä viikolla;talla viikolla"),
        (1, "nästa vecka;nasta vecka;nästa veckas;kommande vecka;kommande veckan;next week;the coming week;ensi viikolla"),
        (-1, "förra veckan;förra vecka;forra veckan;last week;viime viikolla"));

    private static readonly WordTable<int> Weekends = new(
        (0, "i helgen;till helgen;denna helg;den här helgen;helgen;this weekend;the weekend;at the weekend;viikonloppuna;tänä viikonloppuna"),
        (1, "nästa helg;nasta helg;next weekend;ensi viikonloppuna"),
        (-1, "förra helgen;last weekend;viime viikonloppuna"));

    private static readonly WordTable<bool> Numbered = new((true, "vecka;veckan;v;v .;week;viikolla;viikko;vko"));

    public static DateMatch? Read(DateText text, int at)
    {
        if (Offsets.At(text, at) is var (weeks, end))
        {
            return new DateMatch(DateRange.Week(text.Today.AddDays(DaysInWeek * weeks)), end);
        }

        if (Weekends.At(text, at) is var (weekends, endOfWeekend))
        {
            var sunday = DateRange.Week(text.Today.AddDays(DaysInWeek * weekends)).Last;
            return new DateMatch(new DateRange(sunday.AddDays(-1), sunday), endOfWeekend);
        }

        var number = Numbered.At(text, at)?.End;
        return number is { } place && text.Number(place, 1, MostWeeks) is { } week ? OfNumber(text, week, place + 1) : null;
    }

    private static DateMatch? OfNumber(DateText text, int week, int end)
    {
        if (Years.Named(text, end) is var (year, endOfYear))
        {
            return Exists(year, week) ? new DateMatch(DateRange.Week(Monday(year, week)), endOfYear) : null;
        }

        var now = ISOWeek.GetYear(text.Today.ToDateTime(TimeOnly.MinValue));
        var step = text.Tense == Tense.Past ? -1 : 1;
        for (var tried = 0; tried < YearsToTry; tried++)
        {
            var candidate = now + (step * tried);
            if (Exists(candidate, week) && DateRange.Week(Monday(candidate, week)) is var range
                && (text.Tense == Tense.Past ? range.First <= text.Today : range.Last >= text.Today))
            {
                return new DateMatch(range, end);
            }
        }

        return null;
    }

    private static bool Exists(int year, int week) => week <= ISOWeek.GetWeeksInYear(year);

    private static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
}
