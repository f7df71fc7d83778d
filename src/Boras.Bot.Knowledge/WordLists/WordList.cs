using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.WordLists;

/// <summary>A list of words that stand for each other, in Lucene's Solr synonym format, as staff edit it.</summary>
/// <remarks>
/// A line is <c>a, b, c</c> (each may stand for the others) or <c>a, b =&gt; c, d</c> (the left may be found by the right,
/// not the other way). <c>#</c> begins a comment, a backslash makes the next character an ordinary one.
/// </remarks>
/// <param name="Rules">The rules, in the order of the file.</param>
public sealed record WordList(IReadOnlyList<WordRule> Rules)
{
    /// <summary>Synonyms in Swedish.</summary>
    public const string Synonyms = "synonyms.sv.txt";

    /// <summary>From English to Swedish.</summary>
    public const string English = "glossary.en.txt";

    /// <summary>From Finnish to Swedish.</summary>
    public const string Finnish = "glossary.fi.txt";

    private const int MaxBytes = 8 * 1024 * 1024;
    private const int MaxWords = 4;

    /// <summary>A list without rules.</summary>
    public static WordList Empty { get; } = new([]);

    /// <summary>Reads <paramref name="name"/> below <paramref name="folder"/>; empty when there is no such file.</summary>
    public static WordList Read(string folder, string name, ICollection<Fault> faults)
    {
        var path = Path.Combine(folder, name);
        return Path.Exists(path) && Reading.TextFile.Read(path, name, MaxBytes, faults) is { } text ? Parse(text, name, faults) : Empty;
    }

    /// <summary>Reads the rules of <paramref name="text"/>; a line with a fault is left out.</summary>
    public static WordList Parse(string text, string name, ICollection<Fault> faults)
    {
        var rules = new List<WordRule>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Rule(line, i + 1) is not { } rule)
            {
                faults.Add(new Fault(name, i + 1, "write words parted by commas, or words => words, none of them empty"));
            }
            else if (rule.From.Concat(rule.To).FirstOrDefault(words => words.Count(letter => letter == ' ') >= MaxWords) is { } phrase)
            {
                faults.Add(new Fault(name, i + 1, $"'{phrase}' has more than {MaxWords} words"));
            }
            else if (!seen.TryAdd(line, i + 1))
            {
                faults.Add(new Fault(name, i + 1, $"the line is already on line {seen[line]}"));
            }
            else
            {
                rules.Add(rule);
            }
        }

        return new WordList(rules);
    }

    private static WordRule? Rule(string line, int number)
    {
        var sides = SplitUnescaped(line, "=>");
        var from = Words(sides[0]);
        return sides.Count switch
        {
            1 when from.Count > 1 && !from.Contains("") => new WordRule(from, from, number),
            2 when Words(sides[1]) is var to && !from.Contains("") && !to.Contains("") => new WordRule(from, to, number),
            _ => null,
        };
    }

    private static List<string> Words(string side) =>
        [.. SplitUnescaped(side, ",").Select(word => word.Replace("\\", "", StringComparison.Ordinal).Trim().ToLowerInvariant())];

    private static List<string> SplitUnescaped(string text, string separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                parts.Add(text[start..i]);
                start = i + separator.Length;
                i = start - 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
