namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>A line of a copied page.</summary>
/// <param name="Text">The line, not empty.</param>
/// <param name="Number">Line number in the document, counted from 1.</param>
internal sealed record PlainLine(string Text, int Number)
{
    private const int MaxHeading = 60;

    /// <summary>The breadcrumb that <paramref name="lines"/> begin with: <c>- Start</c>, <c>- / Page</c>; empty when they begin otherwise.</summary>
    public static List<string> Breadcrumb(IReadOnlyList<PlainLine> lines)
    {
        var crumbs = new List<string>();
        foreach (var (text, _) in lines)
        {
            var words = text.TrimStart('-', '•', ' ');
            if (crumbs.Count == 0 ? words == text : !words.StartsWith('/'))
            {
                break;
            }

            crumbs.Add(words.TrimStart('/', ' '));
        }

        return crumbs.Count > 1 ? crumbs : [];
    }

    /// <summary>Whether a line is an item of a list.</summary>
    public static bool IsListItem(string line) => line.Length > 2 && line[0] is '-' or '•' or '·' && line[1] == ' ';

    /// <summary>
    /// Whether a line stands above the text that follows: a question with something other than a question after it, or a few
    /// words that are no sentence above one that is.
    /// </summary>
    public static bool IsHeading(string line, string next) =>
        next.Length > 0 && !Sections.IsQuestion(next)
        && (Sections.IsQuestion(line)
            || (line.Length <= MaxHeading && char.IsUpper(line[0]) && char.IsLetterOrDigit(line[^1])
                && next.Length > line.Length && next[^1] is '.' or '!' && !IsListItem(next)));

    /// <summary>
    /// The entries of a list: each begins after a line that is nothing but a bullet, or with the line before the one that
    /// <paramref name="isSecond"/> tells to be an entry's second.
    /// </summary>
    public static List<List<PlainLine>> Entries(IReadOnlyList<PlainLine> lines, string[] bullets, Func<string, bool> isSecond)
    {
        var entries = new List<List<PlainLine>>();
        var begins = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (bullets.Contains(lines[i].Text, StringComparer.Ordinal))
            {
                begins = true;
                continue;
            }

            if (begins || (i + 1 < lines.Count && isSecond(lines[i + 1].Text) && entries[^1].Count > 1))
            {
                entries.Add([]);
                begins = false;
            }

            entries[^1].Add(lines[i]);
        }

        return entries;
    }
}
