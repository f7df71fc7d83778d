using Boras.Bot.Search.Analysis;
using Lucene.Net.Search;

namespace Boras.Bot.Search.Ranking;

/// <summary>Makes Lucene queries of variants; what the index doesn't hold gives none, which keeps queries small.</summary>
internal sealed class TermQueries(IndexTerms terms)
{
    /// <summary>The query of <paramref name="variant"/> in <paramref name="field"/>; null when no document can match.</summary>
    public Query? Ranked(Variant variant, string field)
    {
        if (variant.Terms.Count == 1)
        {
            return Term(field, variant.Kind, variant.Terms[0].Text, variant.Weight);
        }

        BooleanQuery? several = null;
        foreach (var term in variant.Terms)
        {
            if (Term(field, variant.Kind, term.Text, variant.Weight * term.Share) is { } query)
            {
                (several ??= new BooleanQuery(disableCoord: true)).Add(query, Occur.SHOULD);
            }
        }

        return several;
    }

    private TermQuery? Term(string field, TermKind kind, string text, float weight) =>
        terms.Find(field, kind, text) is { } found ? new TermQuery(found.Term, found.Context) { Boost = weight } : null;
}
