using Boras.Bot.Search.Lexicon;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Search.Analysis;

/// <summary>Finds what a text speaks of, for comparing texts with each other.</summary>
internal sealed class ContentTerms(FieldAnalyzer analyzer, WordForms forms, IndexStatistics statistics, SearchOptions options)
{
    private const int MaxWords = 60;

    /// <summary>The terms of the first 60 words that are content, each once.</summary>
    public IReadOnlyList<ContentTerm> Of(string text)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in analyzer.Terms(TermKinds.Name("", TermKind.Word), text).Take(MaxWords).Select(term => term.Text).Distinct(StringComparer.Ordinal))
        {
            if (!FunctionWords.Set.Contains(word) && !FunctionWords.Folded.Contains(word))
            {
                Add(weights, word);
            }
        }

        return [.. weights.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => new ContentTerm(term.Key, term.Value))];
    }

    // The whole weighs as much as its parts together, so that "altanbygglov" is near to "bygglov för altan" without being the same.
    private void Add(Dictionary<string, double> weights, string word)
    {
        var stems = forms.Terms(TermKind.Stem, word);
        var weight = statistics.Rarity(stems.Max(stem => statistics.DocFreq(TermKind.Stem, stem))) * (IsCommon(word) ? options.CommonWordWeight : 1);
        string[] parts = [.. forms.Terms(TermKind.Part, word).Except(stems)];
        var half = parts.Length == 0 ? weight : weight / Math.Sqrt(2);
        Share(weights, stems, half);
        Share(weights, parts, half);
    }

    // Shares whose squares add up: a word is worth the same whatever number of stems it has.
    private static void Share(Dictionary<string, double> weights, string[] stems, double weight)
    {
        foreach (var folded in stems.Select(Folding.Fold).Distinct(StringComparer.Ordinal))
        {
            weights[folded] = Math.Max(weights.GetValueOrDefault(folded), weight / Math.Sqrt(stems.Length));
        }
    }

    private static bool IsCommon(string word) => CommonWords.Set.Contains(word) || CommonWords.Folded.Contains(word);
}
