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
        foreach (var concept in content)
        {
            var share = concept.Weight / total;
            var anywhere = Presence(concept.Variants, Anywhere, doc);
            coverage += share * anywhere;
            question += share * Presence(concept.Variants, QuestionFields, doc);
            literal += share * Presence([.. concept.Variants.Where(IsLiteral)], Anywhere, doc);
            largest = Math.Max(largest, share * (1 - anywhere));
            foreign += concept.IsFound ? 0 : share;
            names += concept.IsName && anywhere < LeastPresence ? 1 : 0;
        }

        var sentences = KeySentences.Of(item.Text, new WordMatcher(concepts, analyzer, forms).Matches(item.Text));
        return new Evidence(
            coverage, question, literal, largest, foreign, Reverse(content, item), names, content.Count(concept => !concept.IsCommon), sentences);
    }

    // "Vad är syftet med miljöprogrammet?" has the frame of the question about the platform, but doesn't ask for the platform.
    private double Reverse(List<Concept> content, KnowledgeItem item)
    {
        var asked = content.SelectMany(concept => concept.Variants)
            .Where(variant => variant.Kind is TermKind.Stem or TermKind.Part or TermKind.Folded)
            .SelectMany(variant => variant.Terms.Select(term => (variant.Kind, term.Text, Weight: variant.Weight * term.Share)))
            .GroupBy(term => (term.Kind, term.Text))
            .ToDictionary(term => term.Key, term => term.Max(one => one.Weight));
        return item.Alternates.Prepend(item.Title).Max(text => Reverse(questions.Read(text, item.Language), asked));
    }

    private static double Reverse(List<Concept> own, Dictionary<(TermKind, string), float> asked)
    {
        var words = own.Where(concept => concept.IsContent).ToList();
        var total = words.Sum(word => word.Weight);
        return total <= 0 ? 0 : words.Sum(word => word.Weight * Asked(word)) / total;

        double Asked(Concept word) => word.Variants.Where(IsLiteral)
            .Select(variant => Math.Min(1, variant.Terms.Sum(term => asked.GetValueOrDefault((variant.Kind, term.Text)) * (variant.Terms.Count == 1 ? 1 : term.Share))))
            .DefaultIfEmpty(0).Max();
    }

    private static bool IsLiteral(Variant variant) =>
        variant.Origin is VariantOrigin.Itself or VariantOrigin.Part or VariantOrigin.Derivation or VariantOrigin.Diacritics or VariantOrigin.Translation;

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
