using System.Collections.Concurrent;
using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Lexicon;

/// <summary>The forms in which words are indexed, remembered; safe for many threads.</summary>
internal sealed class WordForms(SearchOptions options) : IDisposable
{
    // Swedish text is the same few ten thousand words over and over; what comes after is worked out each time.
    private const int MaxRemembered = 100_000;

    private readonly ConcurrentDictionary<(TermKind, string), string[]> _known = new();
    private readonly ThreadLocal<SwedishStemmer> _stemmer = new(() => new SwedishStemmer(SwedishLexicon.Instance));

    /// <summary>The terms of a lower-case word in the form <paramref name="kind"/>; none for the n-grams of a word too short.</summary>
    public string[] Terms(TermKind kind, string word)
    {
        if (!_known.TryGetValue((kind, word), out var terms))
        {
            terms = Make(kind, word);
            if (_known.Count < MaxRemembered)
            {
                _known.TryAdd((kind, word), terms);
            }
        }

        return terms;
    }

    /// <summary>The stem of the word, the first where it has several.</summary>
    public string Stem(string word) => Terms(TermKind.Stem, word)[0];

    /// <summary>True when the word list holds the word.</summary>
    public bool Knows(string word) => _stemmer.Value!.Knows(word);

    public void Dispose() => _stemmer.Dispose();

    private string[] Make(TermKind kind, string word)
    {
        switch (kind)
        {
            case TermKind.Stem:
                return [.. _stemmer.Value!.Stems(word, options.Lemmas)];
            case TermKind.Part:
                var parts = options.Compounds ? _stemmer.Value!.PartStems(word, options.Lemmas) : [];
                return parts.Count == 0 ? Terms(TermKind.Stem, word) : [.. parts];
            case TermKind.Folded:
                // Folded first: after Snowball "Borås" would keep an s that "Boras" loses.
                return [_stemmer.Value!.Snowball(Folding.Fold(word))];
            case TermKind.Gram:
                return Folding.Grams(Folding.Fold(word));
            default:
                return [word];
        }
    }
}
