using System.Collections.Concurrent;
using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Lexicon;

/// <summary>The forms in which words are indexed, remembered; safe for many threads.</summary>
internal sealed class WordForms(SearchOptions options) : IDisposable
{
    // Swedish text is the same few ten thousand words over and over; what comes after is worked out each time.
    private const int MaxRemembered = 200_000;

    private readonly ConcurrentDictionary<string, Forms> _known = new(StringComparer.Ordinal);
    private readonly ThreadLocal<SwedishStemmer> _stemmer = new(() => new SwedishStemmer(SwedishLexicon.Instance));

    /// <summary>The terms of a lower-case word in the form <paramref name="kind"/>; none for the n-grams of a word too short.</summary>
    public string[] Terms(TermKind kind, string word) => kind switch
    {
        TermKind.Stem => Get(word).Stems,
        TermKind.Part => Get(word).Parts,
        TermKind.Folded => Get(word).Folded,
        TermKind.Gram => Folding.Grams(Folding.Fold(word)),
        _ => [word],
    };

    /// <summary>The stem of the word, the first where it has several.</summary>
    public string Stem(string word) => Terms(TermKind.Stem, word)[0];

    /// <summary>True when the word list holds the word.</summary>
    public bool Knows(string word) => _stemmer.Value!.Knows(word);

    public void Dispose() => _stemmer.Dispose();

    private Forms Get(string word)
    {
        if (_known.TryGetValue(word, out var forms))
        {
            return forms;
        }

        var stemmer = _stemmer.Value!;
        string[] stems = [.. stemmer.Stems(word, options.Lemmas)];
        var parts = options.Compounds ? stemmer.PartStems(word, options.Lemmas) : [];

        // Folded first: after Snowball "Borås" would keep an s that "Boras" loses.
        forms = new Forms(stems, parts.Count == 0 ? stems : [.. parts], [stemmer.Snowball(Folding.Fold(word))]);
        if (_known.Count < MaxRemembered)
        {
            _known.TryAdd(word, forms);
        }

        return forms;
    }

    private sealed record Forms(string[] Stems, string[] Parts, string[] Folded);
}
