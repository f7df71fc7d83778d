using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Lexicon;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Search.Passages;

/// <summary>Tells which words of a text match a question, by the same variants that found the item.</summary>
internal sealed class WordMatcher
{
    // Fewer of a variant's n-grams than this in one word are likeness by chance.
    private const float LeastGramShare = 0.6f;
    private static readonly TermKind[] WholeKinds = [TermKind.Stem, TermKind.Part, TermKind.Folded];

    private readonly Dictionary<(TermKind, string), (int Concept, double Weight)> _terms = [];
    private readonly List<(int Concept, Variant Variant, double Weight)> _grams = [];
    private readonly WordForms _forms;

    public WordMatcher(IReadOnlyList<Concept> concepts, WordForms forms)
    {
        _forms = forms;
        for (var i = 0; i < concepts.Count; i++)
        {
            foreach (var variant in concepts[i].IsContent ? concepts[i].Variants : [])
            {
                Add(i, variant, concepts[i].Weight * variant.Weight);
            }
        }
    }

    /// <summary>Those of the <paramref name="words"/> of a text that match, in order.</summary>
    public List<WordMatch> Matches(IReadOnlyList<Term> words)
    {
        var matches = new List<WordMatch>();
        foreach (var word in words)
        {
            if (Match(word.Text) is { } match)
            {
                matches.Add(new WordMatch(new Span(word.Start, word.Length), match.Concept, match.Weight));
            }
        }

        return matches;
    }

    private void Add(int concept, Variant variant, double weight)
    {
        if (variant.Kind == TermKind.Gram)
        {
            _grams.Add((concept, variant, weight));
            return;
        }

        foreach (var term in variant.Terms)
        {
            var key = (variant.Kind, term.Text);
            if (!_terms.TryGetValue(key, out var known) || known.Weight < weight)
            {
                _terms[key] = (concept, weight);
            }
        }
    }

    private (int Concept, double Weight)? Match(string word)
    {
        (int, double Weight)? best = null;
        foreach (var kind in WholeKinds)
        {
            foreach (var term in _forms.Terms(kind, word))
            {
                if (_terms.TryGetValue((kind, term), out var match) && !(match.Weight <= best?.Weight))
                {
                    best = match;
                }
            }
        }

        return best ?? MatchGrams(word);
    }

    private (int, double)? MatchGrams(string word)
    {
        var grams = _grams.Count == 0 ? [] : _forms.Terms(TermKind.Gram, word);
        foreach (var (concept, variant, weight) in _grams)
        {
            if (variant.Terms.Where(term => grams.Contains(term.Text)).Sum(term => term.Share) >= LeastGramShare)
            {
                return (concept, weight);
            }
        }

        return null;
    }
}
