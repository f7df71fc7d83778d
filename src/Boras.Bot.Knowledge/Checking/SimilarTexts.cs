using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Two files with nearly the same text, by the share of word triples they have in common (Jaccard).</summary>
internal static class SimilarTexts
{
    private const int Triple = 3;

    // A triple in very many texts is a phrase of the city's; to compare by it would compare everything with everything.
    private const int Common = 50;

    public static void Check(IEnumerable<ReadItem> items, double limit, ICollection<Fault> advice)
    {
        var texts = items.Where(read => read.Item.Kind is ItemKind.Faq or ItemKind.News or ItemKind.Page).Select(read => (Read: read, Triples: Triples(read.Item.Text))).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var triple in texts[i].Triples)
            {
                var others = holders.TryGetValue(triple, out var list) ? list : holders[triple] = [];
                if (others.Count < Common)
                {
                    others.ForEach(other => shared[other] = shared.GetValueOrDefault(other) + 1);
                    others.Add(i);
                }
            }

            foreach (var (other, count) in shared.OrderBy(pair => pair.Key))
            {
                if (count >= limit * (texts[i].Triples.Count + texts[other].Triples.Count - count))
                {
                    advice.Add(new Fault(texts[i].Read.File.Path, texts[i].Read.File.BodyLine, $"the text is nearly the same as that of {texts[other].Read.File.Path}"));
                    break;
                }
            }
        }
    }

    private static HashSet<string> Triples(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', '\t', '.', ',', ';', ':', '!', '?', '(', ')', '"', '”'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Triple + 1)).Select(i => string.Join(' ', words, i, Triple))];
    }
}
