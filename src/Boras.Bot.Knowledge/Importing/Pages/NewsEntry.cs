using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>A news item as a list of news shows it: headline, publish date, teaser.</summary>
internal static class NewsEntry
{
    // A date with a weekday and a time is shorter; a sentence that holds a date is longer.
    private const int MaxDate = 40;

    /// <summary>The item, or null when there is no headline with a text.</summary>
    /// <param name="lines">The lines that the entry shows.</param>
    /// <param name="page">The page that the list is on.</param>
    /// <param name="address">The address of the whole article; null when the list has no link.</param>
    /// <param name="time">A date in machine-readable form; null when there is none.</param>
    public static Draft? Read(IReadOnlyList<string> lines, PageFacts page, string? address, DateTime? time)
    {
        var words = lines.Where((line, i) => i == 0 || !(PageNoise.IsNoise(line) || IsDate(line))).ToList();
        return words.Count < 2 ? null : new Draft
        {
            Kind = ItemKind.News,
            Title = words[0],
            Markdown = string.Join("\n\n", words.Skip(1).Select(MarkdownText.Escape)),
            Url = address ?? page.Url,
            Language = page.Language,
            Published = time ?? lines.Skip(1).Where(line => PageNoise.IsPublished(line) || IsDate(line)).Select(SwedishTime.Find).FirstOrDefault(found => found is not null),
        };
    }

    private static bool IsDate(string line) => line.Length <= MaxDate && SwedishTime.Find(line) is not null;
}
