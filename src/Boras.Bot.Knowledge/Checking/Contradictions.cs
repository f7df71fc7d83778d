using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Two answers to one question that give different numbers or dates.</summary>
internal static partial class Contradictions
{
    public static void Check(IEnumerable<ReadItem> items, ICollection<Fault> advice)
    {
        var seen = new Dictionary<string, List<ReadItem>>(StringComparer.Ordinal);
        foreach (var read in items.Where(read => read.Item.Kind == ItemKind.Faq))
        {
            foreach (var question in read.Item.Alternates.Prepend(read.Item.Title).Select(question => DuplicateQuestions.Key(read.Item with { Breadcrumb = [] }, question)).Distinct())
            {
                var others = seen.TryGetValue(question, out var list) ? list : seen[question] = [];
                if (others.Find(other => Differ(other.Item.Text, read.Item.Text)) is { } other)
                {
                    advice.Add(new Fault(read.File.Path, read.File.BodyLine,
                        $"it says {Numbers(read.Item.Text)} where {other.File.Path} says {Numbers(other.Item.Text)} to the same question"));
                    break;
                }

                others.Add(read);
            }
        }
    }

    // An answer without numbers leaves them out; it doesn't deny them.
    private static bool Differ(string one, string other)
    {
        var (first, second) = (Values(one), Values(other));
        return first.Count > 0 && second.Count > 0 && !first.SetEquals(second);
    }

    private static HashSet<string> Values(string text) => [.. Number().Matches(text).Select(match => Space().Replace(match.Value, "").TrimEnd('.', ',', ':'))];

    private static string Numbers(string text) => string.Join(", ", Values(text).Take(5));

    [GeneratedRegex(@"[0-9]{1,3}(?:[ \u00A0][0-9]{3})+(?![0-9])|[0-9][0-9.,:/-]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();
}
