using System.Collections.Concurrent;

namespace Boras.Bot.Search.Lexicon;

/// <summary>The stems and the compound parts of words, remembered; safe for many threads.</summary>
internal sealed class WordForms(SearchOptions options) : IDisposable
{
    // Swedish text is the same few ten thousand words over and over; what comes after is worked out each time.
    private const int MaxRemembered = 100_000;

    private readonly ConcurrentDictionary<string, (string[] Stems, string[] Parts)> _known = new(StringComparer.Ordinal);
    private readonly ThreadLocal<SwedishStemmer> _stemmer = new(() => new SwedishStemmer(SwedishLexicon.Instance));

    /// <summary>The stems of a lower-case word; at least one.</summary>
    public string[] Stems(string word) => Get(word).Stems;

    /// <summary>The stems of a compound's parts; of a simple word its own stems.</summary>
    public string[] Parts(string word) => Get(word).Parts;

    /// <summary>True when the word list holds the word.</summary>
    public bool Knows(string word) => _stemmer.Value!.Knows(word);

    public void Dispose() => _stemmer.Dispose();

    private (string[] Stems, string[] Parts) Get(string word)
    {
        if (_known.TryGetValue(word, out var forms))
        {
            return forms;
        }

        var found = new List<string>();
        var stemmer = _stemmer.Value!;
        stemmer.Stems(word, options.Lemmas, found);
        string[] stems = [.. found];
        found.Clear();
        if (options.Compounds)
        {
            stemmer.PartStems(word, options.Lemmas, found);
        }

        forms = (stems, found.Count == 0 ? stems : [.. found]);
        if (_known.Count < MaxRemembered)
        {
            _known.TryAdd(word, forms);
        }

        return forms;
    }
}
