using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Expansion;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Ranking;

/// <summary>Turns a question into concepts: its words, what each is worth, and the ways to find it.</summary>
internal sealed class QuestionReader(
    FieldAnalyzer analyzer, WordForms forms, Expansions expansions, IndexStatistics statistics, SearchOptions options)
{
    private const int MaxWords = 60;

    /// <summary>The concepts in the order of the question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">Its language, as a two-letter code.</param>
    public List<Concept> Read(string question, string language)
    {
        var words = Terms(TermKind.Word, question).Take(MaxWords).ToList();
        var variants = words.Select(word => Own(word, language)).ToList();
        if (options.Glossaries && language != "sv")
        {
            Expand(expansions.Translations(words, language), words, variants, options.TranslationWeight, VariantOrigin.Translation);
        }

        if (options.Synonyms)
        {
            Expand(expansions.Synonyms(words), words, variants, options.SynonymWeight, VariantOrigin.Synonym);
        }

        return [.. words.Select((word, i) => Concept(word, variants[i]))];
    }

    private bool IsFunctionWord(string word) => options.QuestionFrames && FunctionWords.Set.Contains(word);

    private IEnumerable<string> Terms(TermKind kind, string text) =>
        analyzer.Terms(TermKinds.Name("", kind), text).Select(term => term.Text);

    private Concept Concept(string word, List<Variant> variants)
    {
        var content = !IsFunctionWord(word);
        var known = variants.Where(variant => variant.Origin is not (VariantOrigin.Gram or VariantOrigin.Part))
            .Select(Frequency).DefaultIfEmpty(0).Max();
        var frequency = known > 0 ? known : variants.Where(variant => variant.Origin == VariantOrigin.Part).Select(Frequency).DefaultIfEmpty(0).Max();
        var weight = statistics.Rarity(frequency) * (content ? 1 : options.FunctionWordWeight);
        return new Concept(word, weight, content, variants);
    }

    private int Frequency(Variant variant) =>
        (int)(variant.Weight * variant.Terms.Min(term => statistics.DocFreq(variant.Kind, term.Text)));

    private List<Variant> Own(string word, string language)
    {
        var variants = new List<Variant>();
        var stems = forms.Stems(word);
        variants.AddRange(stems.Select(stem => new Variant(TermKind.Stem, stem, 1, VariantOrigin.Itself)));
        if (options.Compounds)
        {
            var parts = forms.Parts(word);
            variants.Add(Several(TermKind.Part, parts, options.PartWeight, VariantOrigin.Part));
        }

        var folded = Terms(TermKind.Folded, word).FirstOrDefault() ?? word;
        if (options.Diacritics)
        {
            variants.Add(new Variant(TermKind.Folded, folded, options.DiacriticsWeight, VariantOrigin.Diacritics));
        }

        if (options.Typos && language == "sv" && !FunctionWords.Set.Contains(word) && !IsKnown(word, stems, folded))
        {
            variants.AddRange(statistics.Neighbours(folded)
                .Select(near => new Variant(TermKind.Folded, near, options.TypoWeight, VariantOrigin.Typo)));
        }

        if (options.Grams && !FunctionWords.Set.Contains(word))
        {
            string[] grams = [.. Terms(TermKind.Gram, word).Distinct()];
            if (grams.Length > 1)
            {
                variants.Add(Several(TermKind.Gram, grams, options.GramWeight, VariantOrigin.Gram));
            }
        }

        return variants;
    }

    // The rarer a part, the more it says: of "intensivvårdsplats" not "plats".
    private Variant Several(TermKind kind, string[] terms, float weight, VariantOrigin origin)
    {
        var rarities = Array.ConvertAll(terms, term => (float)statistics.Rarity(statistics.DocFreq(kind, term)));
        var total = rarities.Sum();
        return new Variant(kind, [.. terms.Select((term, i) => new WeightedTerm(term, rarities[i] / total))], weight, origin);
    }

    private bool IsKnown(string word, string[] stems, string folded) =>
        forms.Knows(word) || stems.Any(stem => statistics.DocFreq(TermKind.Stem, stem) > 0) || statistics.DocFreq(TermKind.Folded, folded) > 0;

    private void Expand(
        IEnumerable<(int Start, int Length, IReadOnlyList<string> Targets)> matches,
        List<string> words,
        List<List<Variant>> variants,
        float weight,
        VariantOrigin origin)
    {
        foreach (var (start, length, targets) in matches)
        {
            // A phrase may hold function words, but they have no meaning of their own to expand.
            if (length == 1 && IsFunctionWord(words[start]))
            {
                continue;
            }

            foreach (var target in targets)
            {
                List<Variant> found = [.. Target(target, weight, origin)];
                for (var i = start; i < start + length; i++)
                {
                    variants[i].AddRange(found);
                }
            }
        }
    }

    private IEnumerable<Variant> Target(string target, float weight, VariantOrigin origin)
    {
        var words = Terms(TermKind.Word, target).Where(word => !FunctionWords.Set.Contains(word)).ToList();
        if (words.Count == 0)
        {
            yield break;
        }

        yield return Several(TermKind.Stem, [.. words.Select(word => forms.Stems(word)[0])], weight, origin);
        if (options.Compounds)
        {
            yield return Several(TermKind.Part, [.. words.SelectMany(forms.Parts).Distinct()], weight * options.PartWeight, origin);
        }
    }
}
