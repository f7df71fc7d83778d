using System.Collections.Concurrent;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Ranking;

/// <summary>Finds out which words of a question an item holds, and in which form.</summary>
internal sealed class EvidenceFinder(IndexTerms terms, QuestionReader questions, FieldAnalyzer analyzer)
{
    private const double LeastPresence = 0.3;

    private readonly Presence _presence = new(terms);
    private readonly ConcurrentDictionary<string, Phrasing[]> _phrasings = new(StringComparer.Ordinal);

    /// <summary>The evidence for an item.</summary>
    /// <param name="concepts">The question.</param>
    /// <param name="item">The item.</param>
    /// <param name="held">Its words.</param>
    /// <param name="matches">Those of its text that match the question.</param>
    public Evidence Find(IReadOnlyList<Concept> concepts, KnowledgeItem item, ItemWords held, IReadOnlyList<WordMatch> matches)
    {
        var content = concepts.Where(concept => concept.IsContent).ToList();
        var total = content.Sum(concept => concept.Weight);
        if (total <= 0)
        {
            return Evidence.None;
        }

        double coverage = 0, question = 0, literal = 0, largest = 0, foreign = 0;
        var names = 0;
        var words = new List<(string, double)>();
        foreach (var concept in content)
        {
            var share = concept.Weight / total;
            var anywhere = _presence.Of(concept.Variants, held.Everything);
            coverage += share * anywhere;
            words.Add((concept.Word, anywhere));
            question += share * held.Questions.Max(text => _presence.Of(concept.Variants, text));
            literal += share * _presence.Of(concept.Variants.Where(variant => variant.IsLiteral), held.Everything);
            largest = Math.Max(largest, share * (1 - anywhere));
            foreign += concept.IsFound ? 0 : share;
            names += concept.IsName && anywhere < LeastPresence ? 1 : 0;
        }

        var (reverse, phrasing) = Phrasings(content, total, item);
        var sentences = KeySentences.Of(item.Text, matches);
        return new Evidence(
            coverage, question, literal, largest, foreign, reverse, phrasing, names, content.Count(concept => !concept.IsCommon), words, sentences);
    }

    // "Vad är syftet med miljöprogrammet?" has the frame of the question about the platform, but doesn't ask for the platform.
    private (double Reverse, double Phrasing) Phrasings(List<Concept> content, double total, KnowledgeItem item)
    {
        var asked = content.SelectMany(concept => concept.Variants)
            .Where(variant => variant.Kind is TermKind.Stem or TermKind.Part or TermKind.Folded)
            .SelectMany(variant => variant.Terms.Select(term => (variant.Kind, term.Text, Weight: variant.Weight * term.Share)))
            .GroupBy(term => (term.Kind, term.Text))
            .ToDictionary(term => term.Key, term => term.Max(one => one.Weight));
        var phrasings = _phrasings.GetOrAdd(item.Id, _ => [.. item.Alternates.Prepend(item.Title).Select(text => new Phrasing(text, item.Language, questions, analyzer))]);
        double reverse = 0, best = 0;
        foreach (var phrasing in phrasings)
        {
            var (asks, holds) = (phrasing.Asked(asked), phrasing.Holds(content, total));
            reverse = Math.Max(reverse, asks);
            best = Math.Max(best, asks + holds <= 0 ? 0 : 2 * asks * holds / (asks + holds));
        }

        return (reverse, best);
    }
}
