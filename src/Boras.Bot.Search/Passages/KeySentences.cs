namespace Boras.Bot.Search.Passages;

/// <summary>Finds where in a text most of a question stands.</summary>
internal static class KeySentences
{
    /// <summary>The sentence that holds the largest weight of different words of the question and the one after it; empty when none holds any.</summary>
    public static string Of(string text, IReadOnlyList<WordMatch> matches)
    {
        var sentences = Sentences.Of(text);
        var (best, bestWeight) = (-1, 0.0);
        for (var i = 0; i < sentences.Count; i++)
        {
            var weight = matches.Where(match => match.Span.Start >= sentences[i].Start && match.Span.End <= sentences[i].End)
                .GroupBy(match => match.Concept).Sum(concept => concept.Max(match => match.Weight));
            if (weight > bestWeight)
            {
                (best, bestWeight) = (i, weight);
            }
        }

        return best < 0 ? "" : text[sentences[best].Start..sentences[Math.Min(best + 1, sentences.Count - 1)].End];
    }
}
