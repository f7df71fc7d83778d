using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers;

/// <summary>What of a message is taken for the question, and what was found for it.</summary>
/// <param name="Text">The text that was searched for.</param>
/// <param name="Hits">The hits, best first; no meetings, which are answered from the calendar's fields or not at all.</param>
internal sealed record Reading(string Text, IReadOnlyList<SearchHit> Hits)
{
    // Less than that may be "Vad kostar det?", whose subject stands in the sentence before.
    private const int LeastContentWords = 2;

    // So near to a question of the item itself that nothing else need be known.
    private const double SurePhrasing = 0.9;

    // Scores within a tenth of the best are alike.
    private const double AlikeShare = 0.9;
    private const int MostAlike = 3;

    /// <summary>Searches for the message, or for the question in it alone where the rest only leads up to it.</summary>
    /// <param name="text">The message.</param>
    /// <param name="index">The index.</param>
    /// <param name="depth">Most hits.</param>
    /// <param name="answers">Which items may answer.</param>
    public static Reading Of(string text, SearchIndex index, int depth, Func<KnowledgeItem, bool> answers)
    {
        var whole = Search(text);
        return whole.Hits.Count > 0 && AskedPart.Of(text) is { } asked && Search(asked) is { Hits: [var first, ..] } part
            && (first.Evidence.Phrasing >= SurePhrasing
                || (first.Item == whole.Hits[0].Item && first.Evidence.ContentWords >= LeastContentWords && first.Evidence.Coverage > whole.Hits[0].Evidence.Coverage))
            ? part : whole;

        Reading Search(string words) =>
            new(words, NearestFirst([.. index.Search(words, depth).Where(hit => hit.Item.Kind != ItemKind.Meeting && answers(hit.Item))]));
    }

    // "Mikä on innovaatio?" has one word, which many items hold alike: then the one goes first whose own question is the nearest.
    private static List<SearchHit> NearestFirst(List<SearchHit> hits)
    {
        var alike = hits.Take(MostAlike).TakeWhile(hit => hit.Score >= hits[0].Score * AlikeShare).ToList();
        return alike.Count < 2 ? hits : [.. alike.OrderByDescending(hit => hit.Evidence.Phrasing), .. hits.Skip(alike.Count)];
    }
}
