using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Answers that are hard to read, by LIX (C. H. Björnsson, Läsbarhet, 1968).</summary>
internal static partial class Readability
{
    private const int LongWord = 6;

    public static void Check(IEnumerable<ReadItem> items, int limit, ICollection<Fault> advice)
    {
        foreach (var read in items)
        {
            if (Lix(read.Item.Text) is { } lix && lix > limit)
            {
                advice.Add(new Fault(read.File.Path, read.File.BodyLine, $"the text is hard to read (LIX {lix}, over {limit}); write shorter sentences and words"));
            }
        }
    }

    /// <summary>
    /// Words in a sentence on average plus the percentage of words over six letters, rounded; null for a text too short to
    /// say. An item of a list is a sentence.
    /// </summary>
    public static int? Lix(string text)
    {
        const int enough = 20;
        var words = Word().Matches(text);
        if (words.Count < enough)
        {
            return null;
        }

        var sentences = Sentence().Split(text).Count(sentence => Word().IsMatch(sentence));
        return (int)Math.Round(((double)words.Count / sentences) + (100.0 * words.Count(word => word.Length > LongWord) / words.Count), MidpointRounding.AwayFromZero);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:]+(?=\s|$)|\n")]
    private static partial Regex Sentence();
}
