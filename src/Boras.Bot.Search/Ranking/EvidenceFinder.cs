using System.Collections.Concurrent;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Lexicon;
using Boras.Bot.Search.Passages;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Boras.Bot.Search.Ranking;

/// <summary>Finds out which words of a question an item holds, and in which form.</summary>
internal sealed class EvidenceFinder(IndexSearcher searcher, TermQueries terms, QuestionReader questions, FieldAnalyzer analyzer, WordForms forms)
{
    private const double LeastPresence = 0.3;

    private readonly ConcurrentDictionary<string, Phrasing[]> _phrasings = new(StringComparer.Ordinal);

    private static readonly string[] Anywhere = [FieldNames.Everything];
    private static readonly string[] QuestionFields = [FieldNames.Question, FieldNames.Title, FieldNames.Alternates];

    /// <summary>The evidence for <paramref name="item"/>, which is document number <paramref name="doc"/>.</summary>
    public Evidence Find(IReadOnlyList<Concept> concepts, KnowledgeItem item, int doc)
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
            var anywhere = Presence(concept.Variants, Anywhere, doc);
            coverage += share * anywhere;
            words.Add((concept.Word, anywhere));
            question += share * Presence(concept.Variants, QuestionFields, doc);
            literal += share * Presence([.. concept.Variants.Where(variant => variant.IsLiteral)], Anywhere, doc);
            largest = Math.Max(largest, share * (1 - anywhere));
            foreign += concept.IsFound ? 0 : share;
            names += concept.IsName && anywhere < LeastPresence ? 1 : 0;
        }

        var (reverse, phrasing) = Phrasings(content, total, item);
        var sentences = KeySentences.Of(item.Text, new WordMatcher(concepts, analyzer, forms).Matches(item.Text));
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

    // The best variant that the document holds, by its weight.
    private double Presence(IReadOnlyList<Variant> variants, string[] fields, int doc)
    {
        var best = new DisjunctionMaxQuery(0);
        foreach (var field in fields)
        {
            foreach (var variant in variants)
            {
                if (terms.Presence(variant, field) is { } query)
                {
                    best.Add(query);
                }
            }
        }

        var leaf = ((IndexReader)searcher.IndexReader).Leaves[0];
        var scorer = searcher.CreateNormalizedWeight(best).GetScorer(leaf, acceptDocs: null);
        return scorer is not null && scorer.Advance(doc) == doc ? Math.Min(1, scorer.GetScore()) : 0;
    }
}
