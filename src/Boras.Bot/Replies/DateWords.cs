using System.Globalization;
using Boras.Bot.Answers.Dates;

namespace Boras.Bot.Replies;

/// <summary>Days and times as they are written in a language.</summary>
internal sealed class DateWords(string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    private string DayFormat => language == "fi" ? "dddd d. MMMM yyyy" : "dddd d MMMM yyyy";

    private string ShortDayFormat => language == "fi" ? "d. MMMM yyyy" : "d MMMM yyyy";

    /// <summary>"måndag 22 maj 2023 kl. 14.00", "Monday 22 May 2023, 14:00"; without the time at midnight, which means none is known.</summary>
    public string Moment(DateTime moment) => moment.TimeOfDay == TimeSpan.Zero
        ? moment.ToString(DayFormat, _culture)
        : moment.ToString(DayFormat + ClockFormat(comma: true), _culture);

    /// <summary>"kl. 14.00", "14:00", "klo 14.00".</summary>
    public string Clock(TimeOnly time) => time.ToString(ClockFormat(comma: false).TrimStart(), _culture);

    /// <summary>A day.</summary>
    public string Day(DateOnly day) => day.ToString(DayFormat, _culture);

    /// <summary>"mars 2026", "måndag 16 mars 2026", "16 mars 2026 – 22 mars 2026", "16 april 2026 –".</summary>
    public string Days(DateRange range)
    {
        if (range.First == range.Last)
        {
            return Day(range.First);
        }

        if (range.Last < DateOnly.MaxValue && range == DateRange.Month(range.First))
        {
            return range.First.ToString("MMMM yyyy", _culture);
        }

        var last = range.Last == DateOnly.MaxValue ? "" : range.Last.ToString(ShortDayFormat, _culture);
        return $"{range.First.ToString(ShortDayFormat, _culture)} – {last}".TrimEnd();
    }

    private string ClockFormat(bool comma) => language switch
    {
        "sv" => " 'kl.' HH.mm",
        "fi" => " 'klo' H.mm",
        _ => (comma ? "," : "") + " HH':'mm",
    };
}
