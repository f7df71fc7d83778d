using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Boras.Bot.Search.Analysis;

/// <summary>The terms that an analyzer makes of a text.</summary>
internal static class AnalyzerTerms
{
    /// <summary>Every term in order, with the offsets of its word.</summary>
    public static List<Term> Terms(this Analyzer analyzer, string field, string text)
    {
        var terms = new List<Term>();
        using var stream = analyzer.GetTokenStream(field, text);
        var word = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new Term(word.ToString(), offset.StartOffset, offset.EndOffset - offset.StartOffset));
        }

        stream.End();
        return terms;
    }
}
