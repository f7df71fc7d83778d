using System.Globalization;
using System.Text.RegularExpressions;

namespace Boras.Bot.Replies;

/// <summary>The hours of a week in which somebody answers, Swedish time, and the days on which nobody does.</summary>
/// <remarks>A line is written as in OpenStreetMap's <c>opening_hours</c>: <c>Mo-Th 08:00-12:00,13:00-16:30</c>.</remarks>
internal sealed partial class OpeningHours
{
    private const int DaysAhead = 60;
    private static readonly string[] DayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private readonly List<(DayOfWeek Day, TimeOnly Opens, TimeOnly Closes)> _spans;
    private readonly HashSet<DateOnly> _closed;

    /// <summary>Reads the lines.</summary>
    /// <exception cref="FormatException">A line isn't in the format, or closes before it opens.</exception>
    public OpeningHours(IEnumerable<string> lines, IEnumerable<DateOnly> closedDays)
    {
        _spans = [.. lines.SelectMany(Read).OrderBy(span => span.Opens)];
        _closed = [.. closedDays];
    }

    /// <summary>When it closes, when it is open at <paramref name="now"/>; otherwise null.</summary>
    public TimeOnly? ClosesAt(DateTime now) => Spans(DateOnly.FromDateTime(now))
        .Where(span => span.Opens <= TimeOnly.FromDateTime(now) && TimeOnly.FromDateTime(now) < span.Closes).Select(span => (TimeOnly?)span.Closes).FirstOrDefault();

    /// <summary>When it opens next after <paramref name="now"/>; null when that is too far ahead to tell.</summary>
    public DateTime? OpensNext(DateTime now) => Enumerable.Range(0, DaysAhead)
        .Select(day => DateOnly.FromDateTime(now).AddDays(day))
        .SelectMany(day => Spans(day).Select(span => (DateTime?)day.ToDateTime(span.Opens)))
        .FirstOrDefault(opens => opens > now);

    /// <summary>The week in words: days with the same hours on a line, as "måndag–fredag 08.00–16.30".</summary>
    public string InWords(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var week = Enumerable.Range(1, DayNames.Length).Select(day => (DayOfWeek)(day % DayNames.Length))
            .Select(day => (Name: culture.DateTimeFormat.GetDayName(day), Hours: string.Join(", ", _spans.Where(span => span.Day == day)
                .Select(span => $"{Clock(span.Opens)}–{Clock(span.Closes)}")))).ToList();
        var parts = new List<string>();
        for (var i = 0; i < week.Count;)
        {
            var last = i;
            while (last + 1 < week.Count && week[last + 1].Hours == week[i].Hours)
            {
                last++;
            }

            if (week[i].Hours.Length > 0)
            {
                parts.Add($"{week[i].Name}{(last > i ? $"–{week[last].Name}" : "")} {week[i].Hours}");
            }

            i = last + 1;
        }

        return string.Join("; ", parts);

        string Clock(TimeOnly time) => time.ToString(language == "en" ? "HH':'mm" : "HH.mm", CultureInfo.InvariantCulture);
    }

    private IEnumerable<(DayOfWeek Day, TimeOnly Opens, TimeOnly Closes)> Spans(DateOnly day) =>
        _closed.Contains(day) ? [] : _spans.Where(span => span.Day == day.DayOfWeek);

    private static IEnumerable<(DayOfWeek Day, TimeOnly Opens, TimeOnly Closes)> Read(string line)
    {
        if (Line().Match(line) is not { Success: true } read)
        {
            throw new FormatException($"\"{line}\" should look like \"Mo-Th 08:00-12:00,13:00-16:30\".");
        }

        foreach (Capture span in read.Groups["span"].Captures)
        {
            var ends = span.Value.Split('-');
            var (opens, closes) = (Time(ends[0]), Time(ends[1]));
            if (closes <= opens)
            {
                throw new FormatException($"\"{line}\" closes before it opens.");
            }

            foreach (Capture days in read.Groups["days"].Captures)
            {
                foreach (var day in Days(days.Value))
                {
                    yield return (day, opens, closes);
                }
            }
        }
    }

    private static TimeOnly Time(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<DayOfWeek> Days(string range)
    {
        var ends = range.Split('-').Select(name => Array.IndexOf(DayNames, name)).ToList();
        var count = ((ends[^1] - ends[0] + DayNames.Length) % DayNames.Length) + 1;
        return Enumerable.Range(ends[0], count).Select(day => (DayOfWeek)((day + 1) % DayNames.Length));
    }

    [GeneratedRegex("^(?<days>(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?)(,(?<days>(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?))* (?<span>([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9])(,(?<span>([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]))*\\z")]
    private static partial Regex Line();
}
