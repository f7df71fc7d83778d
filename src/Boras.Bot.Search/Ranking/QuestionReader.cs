using System.Buffers;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Expansion;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Ranking;

/// <summary>Turns a question into concepts: its words, what each is worth, and the ways to find it.</summary>
internal sealed class QuestionReader(
    FieldAnalyzer analyzer, WordForms forms, Expansions expansions, IndexStatistics statistics, SearchOptions options)
{
    private const int MaxWords = 60;
    private const int YearDigits = 4;
    private const int MaxRemembered = 10_000;
    private static readonly SearchValues<char> Diacritics = SearchValues.Create("åäöÅÄÖ");

    private readonly Remembered<(string Word, bool IsSwedish, bool HasDiacritics), Variant[]> _own = new(MaxRemembered);

    /// <summary>The concepts in the order of the question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">Its language, as a two-letter code.</param>
    public List<Concept> Read(string question, string language)
    {
        var terms = analyzer.Terms(TermKinds.Name("", TermKind.Word), question).Take(MaxWords).ToList();
        var words = terms.Select(term => term.Text).ToList();
        var hasDiacritics = question.AsSpan().ContainsAny(Diacritics);
        var variants = words.Select(word => Own(word, language == "sv", hasDiacritics).ToList()).ToList();
        if (options.Glossaries && language != "sv")
        {
            Expand(expansions.Translations(words, language), words, variants, options.TranslationWeight, VariantOrigin.Translation);
        }

        if (options.Synonyms)
        {
            Expand(expansions.Synonyms(words), words, variants, options.SynonymWeight, VariantOrigin.Synonym);
        }

        return [.. words.Select((word, i) => Concept(word, IsName(question, terms[i].Start, word), IsFunctionWord(word, hasDiacritics), IsCommon(word, hasDiacritics), variants[i]))];
    }

    private Concept Concept(string word, bool isName, bool isFunctionWord, bool isCommon, List<Variant> variants)
    {
        var content = !isFunctionWord;
        var common = content && isCommon;
        var known = Frequency(whole: true);
        var rarity = statistics.Rarity(known > 0 ? known : Frequency(whole: false));
        var weight = rarity * (common ? options.CommonWordWeight : content ? 1 : options.FunctionWordWeight);
        return new Concept(word, weight, content, isName && content && !common, variants.Any(IsWhole), variants) { IsCommon = common };

        int Frequency(bool whole) =>
            variants.Where(variant => IsWhole(variant) == whole && variant.Origin != VariantOrigin.Gram)
                .Select(variant => variant.Frequency).DefaultIfEmpty(0).Max();
    }

    // A year, or a capital after a lower-case letter or a comma; who writes in capitals throughout names nothing by them.
    private static bool IsName(string question, int start, string word)
    {
        var before = question.AsSpan(0, start).TrimEnd();
        return (word.Length == YearDigits && word.All(char.IsAsciiDigit)) || char.IsUpper(question[start]) && before.Length > 0 && (char.IsLower(before[^1]) || before[^1] == ',');
    }

    // A part of a compound or a likeness in letters is a trace of the word, not the word.
    private static bool IsWhole(Variant variant) => variant.Origin is not (VariantOrigin.Gram or VariantOrigin.Part);

    private bool IsFunctionWord(string word, bool hasDiacritics) =>
        options.QuestionFrames && (FunctionWords.Set.Contains(word) || (!hasDiacritics && FunctionWords.Folded.Contains(word)));

    private static bool IsCommon(string word, bool hasDiacritics) =>
        CommonWords.Set.Contains(word) || (!hasDiacritics && CommonWords.Folded.Contains(word));

    private Variant[] Own(string word, bool isSwedish, bool hasDiacritics) =>
        _own.Get((word, isSwedish, hasDiacritics), key => [.. Find(key.Word, key.IsSwedish, key.HasDiacritics)]);

    private List<Variant> Find(string word, bool isSwedish, bool hasDiacritics)
    {
        var variants = new List<Variant>();
        foreach (var stem in forms.Terms(TermKind.Stem, word))
        {
            Add(variants, TermKind.Stem, [stem], 1, VariantOrigin.Itself);
        }

        if (IsFunctionWord(word, hasDiacritics))
        {
            return variants;
        }

        // Who types å, ä and ö types them everywhere: then a word that is found needs no guess, and one that has them is no "kallar".
        if (options.Diacritics && (!hasDiacritics || (variants.Count == 0 && !word.AsSpan().ContainsAny(Diacritics))))
        {
            Add(variants, TermKind.Folded, forms.Terms(TermKind.Folded, word), options.DiacriticsWeight, VariantOrigin.Diacritics);
        }

        var isFound = variants.Count > 0;
        if (options.Compounds)
        {
            Add(variants, TermKind.Part, forms.Terms(TermKind.Part, word), options.PartWeight, VariantOrigin.Part);
        }

        if (options.Derivations)
        {
            Derive(variants, word);
        }

        if (options.Typos && !isFound && isSwedish && !forms.Knows(word))
        {
            foreach (var near in statistics.Neighbours(forms.Terms(TermKind.Folded, word)[0]))
            {
                Add(variants, TermKind.Folded, [near], options.TypoWeight, VariantOrigin.Typo);
            }
        }

        if (options.Grams && (!isFound || statistics.Items <= options.MaxItemsForGrams))
        {
            Add(variants, TermKind.Gram, forms.Terms(TermKind.Gram, word), options.GramWeight, VariantOrigin.Gram);
        }

        return variants;
    }

    private void Derive(List<Variant> variants, string word)
    {
        foreach (var derived in forms.Terms(TermKind.Stem, word).SelectMany(Derivations.Of).Where(stem => statistics.DocFreq(TermKind.Stem, stem) > 0))
        {
            Add(variants, TermKind.Stem, [derived], options.DerivationWeight, VariantOrigin.Derivation);
        }

        // "problemkomplexitet" has no part "komplex", but "komplexitet" is made of it.
        var parts = forms.Terms(TermKind.Part, word);
        var ofParts = Array.ConvertAll(parts, part => statistics.DocFreq(TermKind.Part, part) > 0 ? part
            : Derivations.Of(part).FirstOrDefault(derived => statistics.DocFreq(TermKind.Part, derived) > 0) ?? part);
        if (!ofParts.SequenceEqual(parts))
        {
            Add(variants, TermKind.Part, ofParts, options.DerivationWeight * options.PartWeight, VariantOrigin.Part);
        }
    }

    // What the index doesn't hold is left out; of several terms the rarer says more: of "intensivvårdsplats" not "plats".
    private void Add(List<Variant> variants, TermKind kind, string[] terms, float weight, VariantOrigin origin)
    {
        var frequencies = Array.ConvertAll(terms, term => statistics.DocFreq(kind, term));
        if (!frequencies.Any(frequency => frequency > 0))
        {
            return;
        }

        var rarities = Array.ConvertAll(frequencies, frequency => (float)statistics.Rarity(frequency));
        var total = rarities.Sum();
        variants.Add(new Variant(
            kind,
            [.. terms.Select((term, i) => new WeightedTerm(term, rarities[i] / total)).Where((_, i) => frequencies[i] > 0)],
            weight,
            (int)(weight * frequencies.Min()),
            origin));
    }

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
            if (length == 1 && IsFunctionWord(words[start], hasDiacritics: true))
            {
                continue;
            }

            var found = new List<Variant>();
            foreach (var target in targets)
            {
                string[] meaning = [.. expansions.Words(target).Where(word => !FunctionWords.Set.Contains(word))];
                if (meaning.Length > 0)
                {
                    Add(found, TermKind.Stem, Array.ConvertAll(meaning, forms.Stem), weight, origin);
                    Add(found, TermKind.Part, [.. meaning.SelectMany(word => forms.Terms(TermKind.Part, word)).Distinct()], weight * options.PartWeight, origin);
                }
            }

            for (var i = start; i < start + length; i++)
            {
                variants[i].AddRange(found.Where(variant => !variants[i].Any(own => own.FindsAll(variant))));
            }
        }
    }
}
