using Boras.Bot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Boras.Bot.Search.Ranking;

/// <summary>Finds out which words of a question an item holds, and in which form.</summary>
internal sealed class EvidenceFinder(IndexSearcher searcher, TermQueries terms)
{
    private static readonly string[] Anywhere = [FieldNames.Everything];
    private static readonly string[] QuestionFields = [FieldNames.Question, FieldNames.Title, FieldNames.Alternates];

    /// <summary>The evidence for document number <paramref name="doc"/>.</summary>
    public Evidence Find(IReadOnlyList<Concept> concepts, int doc)
    {
        var content = concepts.Where(concept => concept.IsContent).ToList();
        var total = content.Sum(concept => concept.Weight);
        if (total <= 0)
        {
            return new Evidence(0, 0, 0, 0, 0, 0);
        }

        double coverage = 0, question = 0, literal = 0, largest = 0, foreign = 0;
        foreach (var concept in content)
        {
            var share = concept.Weight / total;
            var anywhere = Presence(concept.Variants, Anywhere, doc);
            coverage += share * anywhere;
            question += share * Presence(concept.Variants, QuestionFields, doc);
            literal += share * Presence([.. concept.Variants.Where(IsLiteral)], Anywhere, doc);
            largest = Math.Max(largest, share * (1 - anywhere));
            foreign += concept.IsFound ? 0 : share;
        }

        return new Evidence(coverage, question, literal, largest, foreign, content.Count);
    }

    private static bool IsLiteral(Variant variant) =>
        variant.Origin is VariantOrigin.Itself or VariantOrigin.Part or VariantOrigin.Diacritics or VariantOrigin.Translation;

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
