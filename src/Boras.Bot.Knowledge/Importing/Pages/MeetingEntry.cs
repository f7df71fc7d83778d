using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>A meeting as a calendar shows it: committee, <c>Tid:</c>, <c>Plats:</c>; what is blank there stays unknown.</summary>
internal static partial class MeetingEntry
{
    /// <summary>Whether a line gives the time of a meeting, also when the time is blank.</summary>
    public static bool IsTime(string line) => line.StartsWith("Tid:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line gives the place of a meeting.</summary>
    public static bool IsPlace(string line) => line.StartsWith("Plats:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The meeting, or null when the entry names none.</summary>
    /// <param name="lines">The lines that the entry shows.</param>
    /// <param name="page">The page that the calendar is on.</param>
    /// <param name="address">The meeting's own address, which may hold its time.</param>
    /// <param name="time">A time in machine-readable form; null when there is none.</param>
    public static Draft? Read(IReadOnlyList<string> lines, PageFacts page, string? address, DateTime? time)
    {
        if (lines.Count == 0 || IsTime(lines[0]) || IsPlace(lines[0]))
        {
            return null;
        }

        var timeLine = lines.FirstOrDefault(IsTime);
        var starts = SwedishTime.OfMeeting(address) ?? time ?? SwedishTime.Find(timeLine) ?? lines.Skip(1).Select(SwedishTime.Find).FirstOrDefault(found => found is not null);
        var title = CancelledMark().Replace(lines[0], "").Trim();
        return new Draft
        {
            Kind = ItemKind.Meeting,
            Title = title.Length > 0 ? title : lines[0],
            // A time that can't be told for certain, such as one without a year, is shown in the calendar's own words.
            Markdown = starts is null && timeLine is not null && Digit().IsMatch(timeLine) ? MarkdownText.Escape(timeLine) : "",
            Url = address ?? page.Url,
            Language = page.Language,
            Starts = starts,
            Place = lines.FirstOrDefault(IsPlace)?["Plats:".Length..].Trim() is { Length: > 0 } place ? place : null,
            Cancelled = lines.Any(line => CancelledMark().IsMatch(line)),
        };
    }

    [GeneratedRegex(@"\(?\b(inställt|inställd|ställs in)\b[!:)]*\s*[-–]?", RegexOptions.IgnoreCase)]
    private static partial Regex CancelledMark();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
