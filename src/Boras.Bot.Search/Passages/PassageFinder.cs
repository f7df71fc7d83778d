namespace Boras.Bot.Search.Passages;

/// <summary>Finds the passage of a text that covers most of a question's weight.</summary>
internal static class PassageFinder
{
    /// <summary>
    /// The whole text when it fits in <paramref name="maxLength"/> characters, else the run of sentences that covers the
    /// largest weight of different words of the question; the first of equals. A single longer sentence is given whole.
    /// </summary>
    /// <param name="text">The item's text.</param>
    /// <param name="matches">The words of the text that match the question.</param>
    /// <param name="maxLength">Longest passage, in characters.</param>
    public static Passage Find(string text, IReadOnlyList<WordMatch> matches, int maxLength)
    {
        var source = text.Length <= maxLength ? new Span(0, text.Length) : Best(Sentences.Of(text), matches, maxLength);
        var highlights = matches.Select(match => match.Span)
            .Where(span => span.Start >= source.Start && span.End <= source.End)
            .Select(span => new Span(span.Start - source.Start, span.Length));
        return new Passage(text.Substring(source.Start, source.Length), source, [.. highlights]);
    }

    private static Span Best(List<Span> sentences, IReadOnlyList<WordMatch> matches, int maxLength)
    {
        // A text of nothing but white space has no sentence.
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
            var weight = matches.Where(match => match.Span.Start >= window.Start && match.Span.Start < window.End)
                .GroupBy(match => match.Concept).Sum(concept => concept.Max(match => match.Weight));
            if (weight > bestWeight)
            {
                (best, bestWeight) = (window, weight);
            }
        }

        return best;
    }
}
