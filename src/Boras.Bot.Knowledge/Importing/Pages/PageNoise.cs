using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Lines that belong to the website and not to its text.</summary>
internal static partial class PageNoise
{
    /// <summary>Whether a whole line is an invitation to share, print, listen or rate, or tells when the page was changed.</summary>
    public static bool IsNoise(string line) => Sharing().IsMatch(line) || IsRating(line) || IsChanged(line);

    /// <summary>Whether a line asks what the reader thinks of the page.</summary>
    public static bool IsRating(string line) => Rating().IsMatch(line);

    /// <summary>Whether a line is a button that answers such a question.</summary>
    public static bool IsRatingButton(string line) => line.TrimEnd('.', '!') is "Ja" or "Nej" or "Skicka";

    /// <summary>Whether a line tells when or by whom the page was published or changed.</summary>
    public static bool IsChanged(string line) => Changed().IsMatch(line);

    /// <summary>Whether a line tells when the page was last changed.</summary>
    public static bool IsModified(string line) => Modified().IsMatch(line);

    /// <summary>Whether a line tells when the page was published.</summary>
    public static bool IsPublished(string line) => Published().IsMatch(line);

    /// <summary>Whether a heading stands above a list of news.</summary>
    public static bool IsNewsHeading(string line) => News().IsMatch(line);

    /// <summary>Whether a heading stands above a list of meetings.</summary>
    public static bool IsCalendarHeading(string line) => Calendar().IsMatch(line);

    [GeneratedRegex(
        @"^(dela( sidan| artikeln| nyheten)?( (på|via|med) .{1,40})?|tipsa( en vän)?|skriv ut( sidan)?|lyssna( på (sidan|texten))?|till toppen( av sidan)?|"
        + @"läs mer|visa (mer|alla|fler)( .{1,30})?|kopiera länk|facebook|linkedin|twitter|prenumerera|rss)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Sharing();

    [GeneratedRegex(
        @"^((hjälpte|var) (den här |denna |informationen|innehållet|sidan|texten).{0,40}\?|hittade du (det|vad) du sökte\?|"
        + "(tyck till|lämna synpunkter) om (sidan|den här sidan))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rating();

    [GeneratedRegex("^(senast (ändrad|uppdaterad|granskad)|(sidan|texten|artikeln|nyheten) (är )?(senast )?(uppdaterad|uppdaterades|ändrad|ändrades|publicerad|publicerades|granskades)|ändrad av|sidansvarig|publicerad|publicerades|uppdaterad)( av)?\\s*(:.*|[0-9].*|den [0-9].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex("^(senast (ändrad|uppdaterad)|(sidan|texten|artikeln|nyheten) (är )?(senast )?(uppdaterad|uppdaterades|ändrad|ändrades)|uppdaterad)(?! av)", RegexOptions.IgnoreCase)]
    private static partial Regex Modified();

    [GeneratedRegex("^((sidan|texten|artikeln|nyheten) (är )?)?(publicerad|publicerades)(?! av)", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex("^((aktuella|senaste|våra|alla|fler) )?(nyheter(na)?|aktuellt)$", RegexOptions.IgnoreCase)]
    private static partial Regex News();

    [GeneratedRegex("^((sammanträdes|mötes|evenemangs)?kalender(n)?|(kommande )?(sammanträden|möten))$", RegexOptions.IgnoreCase)]
    private static partial Regex Calendar();
}
