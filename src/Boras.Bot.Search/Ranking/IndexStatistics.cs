using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Boras.Bot.Search.Ranking;

/// <summary>In how many items a term is, and which indexed words are spelt nearly like one.</summary>
internal sealed class IndexStatistics(IndexReader reader, IndexTerms terms)
{
    private const int ShortestTypo = 5;
    private const int TwoTyposFrom = 8;
    private const int MaxNeighbours = 5;

    /// <summary>Number of items in the index.</summary>
    public int Items => reader.NumDocs;

    /// <summary>Number of items that hold the term.</summary>
    public int DocFreq(TermKind kind, string term) =>
        terms.Find(FieldNames.Everything, kind, term)?.Context.DocFreq ?? 0;

    /// <summary>Inverse document frequency as in BM25, never negative.</summary>
    public double Rarity(int frequency) => Math.Log(1 + ((reader.NumDocs - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>Indexed folded stems with the same first letter, one edit away, or two from eight letters on; the nearest first.</summary>
    public IReadOnlyList<string> Neighbours(string folded)
    {
        if (folded.Length < ShortestTypo)
        {
            return [];
        }

        var field = TermKinds.Name(FieldNames.Everything, TermKind.Folded);
        var indexed = MultiFields.GetTerms(reader, field);
        if (indexed is null)
        {
            return [];
        }

        var edits = folded.Length < TwoTyposFrom ? 1 : 2;
        var found = new List<(float Similarity, string Term)>();
        var candidates = new FuzzyTermsEnum(indexed, new AttributeSource(), new Lucene.Net.Index.Term(field, folded), edits, prefixLength: 1, transpositions: true);
        var boost = candidates.Attributes.AddAttribute<IBoostAttribute>();
        while (candidates.MoveNext())
        {
            found.Add((boost.Boost, candidates.Term.Utf8ToString()));
        }

        return [.. found.OrderByDescending(one => one.Similarity).ThenBy(one => one.Term, StringComparer.Ordinal).Take(MaxNeighbours).Select(one => one.Term)];
    }
}
