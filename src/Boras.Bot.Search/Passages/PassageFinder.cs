using Boras.Bot.Search.Analysis;
using Lucene.Net.Analysis;

namespace Boras.Bot.Search.Passages;

/// <summary>Finds the passage of a text that covers most of a question's weight.</summary>
internal static class PassageFinder
{
    /// <summary>
    /// The whole text when it fits in <paramref name="maxLength"/> characters, else the run of sentences that covers the
    /// largest weight of different query terms; the first of equals. A single longer sentence is given whole.
    /// </summary>
    /// <param name="text">The item's text.</param>
    /// <param name="analyzer">The analysis that made the query terms.</param>
    /// <param name="weights">Weight of each query term.</param>
    /// <param name="maxLength">Longest passage, in characters.</param>
    public static Passage Find(string text, Analyzer analyzer, IReadOnlyDictionary<string, double> weights, int maxLength)
    {
        var matches = analyzer.Terms(TermKinds.Name("", TermKind.Part), text).Where(term => weights.ContainsKey(term.Text)).ToList();
        var source = text.Length <= maxLength ? new Span(0, text.Length) : Best(Sentences.Of(text), matches, weights, maxLength);
        var highlights = matches.Select(term => new Span(term.Start, term.Length))
            .Where(span => span.Start >= source.Start && span.End <= source.End)
            .Select(span => new Span(span.Start - source.Start, span.Length))
            .Distinct();
        return new Passage(text.Substring(source.Start, source.Length), source, [.. highlights]);
    }

    private static Span Best(
        List<Span> sentences, List<Term> matches, IReadOnlyDictionary<string, double> weights, int maxLength)
    {
        var best = sentences.FirstOrDefault();
        var bestWeight = -1.0;
        for (var first = 0; first < sentences.Count; first++)
        {
            var last = first;
            while (last + 1 < sentences.Count && sentences[last + 1].End - sentences[first].Start <= maxLength)
            {
                last++;
            }

            var window = new Span(sentences[first].Start, sentences[last].End - sentences[first].Start);
            var weight = matches.Where(term => term.Start >= window.Start && term.Start < window.End)
                .Select(term => term.Text).Distinct().Sum(term => weights[term]);
            if (weight > bestWeight)
            {
                (best, bestWeight) = (window, weight);
            }
        }

        return best;
    }
}
