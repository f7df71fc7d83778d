using Boras.Bot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Boras.Bot.Search.Ranking;

/// <summary>Makes Lucene queries of variants; what the index doesn't hold gives none, which keeps queries small.</summary>
internal sealed class TermQueries(IndexReader reader)
{
    // Less of a word's n-grams than this is likeness by chance.
    private const float LeastGramShare = 0.6f;

    /// <summary>The query of <paramref name="variant"/> in <paramref name="field"/>; null when no document can match.</summary>
    public Query? Ranked(Variant variant, string field)
    {
        var name = TermKinds.Name(field, variant.Kind);
        if (variant.Terms.Count == 1)
        {
            return Term(name, variant.Terms[0].Text, variant.Weight);
        }

        BooleanQuery? several = null;
        foreach (var term in variant.Terms)
        {
            if (Term(name, term.Text, variant.Weight * term.Share) is { } query)
            {
                (several ??= new BooleanQuery(disableCoord: true)).Add(query, Occur.SHOULD);
            }
        }

        return several;
    }

    /// <summary>As <see cref="Ranked"/>, but each match scores how surely it is the word meant, however often and in however long a text.</summary>
    public Query? Presence(Variant variant, string field)
    {
        var name = TermKinds.Name(field, variant.Kind);
        var least = variant.Origin == VariantOrigin.Gram ? LeastGramShare : 0;
        BooleanQuery? several = null;
        float share = 0;
        foreach (var term in variant.Terms)
        {
            if (Term(name, term.Text, 1) is { } query)
            {
                share += term.Share;
                (several ??= new BooleanQuery(disableCoord: true)).Add(
                    new ConstantScoreQuery(query) { Boost = Certainty(variant) * term.Share }, Occur.SHOULD);
            }
        }

        if (several is null || share < least)
        {
            return null;
        }

        several.MinimumNumberShouldMatch = (int)Math.Ceiling(least * variant.Terms.Count);
        return several;
    }

    private static float Certainty(Variant variant) => variant.Origin switch
    {
        VariantOrigin.Itself => 1,
        // "Jobb" is "arbete", but not what stands in "hållbarhetsarbete".
        VariantOrigin.Synonym when variant.Kind == TermKind.Part => 0.4f,
        VariantOrigin.Diacritics or VariantOrigin.Translation => 0.95f,
        VariantOrigin.Part or VariantOrigin.Derivation or VariantOrigin.Typo or VariantOrigin.Synonym => 0.85f,
        _ => 0.5f,
    };

    private TermQuery? Term(string field, string text, float weight)
    {
        var term = new Lucene.Net.Index.Term(field, text);
        var context = TermContext.Build(reader.Context, term);
        return context.DocFreq == 0 ? null : new TermQuery(term, context) { Boost = weight };
    }
}
