using SwedishStemmerAlgorithm = Lucene.Net.Tartarus.Snowball.Ext.SwedishStemmer;

namespace Boras.Bot.Search.Lexicon;

/// <summary>Brings a word to its stems: the base forms of the lexicon, then Snowball, which joins what the lexicon doesn't know.</summary>
/// <remarks>One stemmer serves one thread at a time.</remarks>
internal sealed class SwedishStemmer
{
    // Words in the list, but endings in a compound: arbetslös is not about lös.
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "lös", "löst", "lösa", "löshet", "sam", "samt", "samma", "full", "fullt", "fulla", "vis", "era", "het", "hets", "heten", "heter", "bar", "bart", "bara", "mässig",
    };

    // Plurals that the word list has as words of their own.
    private static readonly (string Plural, string Singular)[] Plurals =
        [("böcker", "bok"), ("möss", "mus"), ("löss", "lus"), ("gäss", "gås"), ("fötter", "fot"), ("rötter", "rot"), ("ledamöter", "ledamot")];

    // Shorter parts are words of their own more often than compounds: tjänsten is not tjän + sten.
    private const int ShortestCompoundPart = 10;

    private readonly LexiconWalker _walker;
    private readonly CompoundSplitter _splitter;
    private readonly SwedishStemmerAlgorithm _snowball = new();
    private readonly List<(int Start, int Length)> _parts = [];

    public SwedishStemmer(SwedishLexicon lexicon)
    {
        _walker = new LexiconWalker(lexicon);
        _splitter = new CompoundSplitter(_walker);
    }

    /// <summary>True when the word list holds <paramref name="word"/> as a word of its own.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _walker.Find(word) is { } entry && entry.May(Boras.Bot.Lexicon.CompoundPlace.Word);

    /// <summary>The stems of the whole word, without repeats: several where a form belongs to several words.</summary>
    public List<string> Stems(string word, bool lemmas)
    {
        var stems = new List<string>();
        if (lemmas && _walker.Find(word) is { } entry)
        {
            AddBaseForms(word, entry, stems);
            return stems;
        }

        if (lemmas)
        {
            // A compound that isn't in the list is inflected as its last part is.
            _splitter.Split(word, _parts);
            if (_parts is [.., var last] && _walker.Find(word.AsSpan(last.Start, last.Length)) is { } head)
            {
                AddBaseForms(word, head, stems);
                return stems;
            }
        }

        Add(word, stems);
        return stems;
    }

    /// <summary>The stems of the word's parts, and of the parts of those; empty when it isn't a compound.</summary>
    public List<string> PartStems(string word, bool lemmas)
    {
        var stems = new List<string>();
        AddParts(word, lemmas, stems);
        return stems;
    }

    /// <summary>Snowball's stem; the word itself when nothing would be left.</summary>
    public string Snowball(string word)
    {
        _snowball.SetCurrent(word);
        _snowball.Stem();
        return _snowball.Current is { Length: > 0 } stem ? stem : word;
    }

    private void AddParts(string word, bool lemmas, List<string> stems)
    {
        _splitter.Split(word, _parts);
        if (_parts.Count == 0)
        {
            return;
        }

        foreach (var part in _parts.Select(part => word.Substring(part.Start, part.Length)).ToList())
        {
            if (Suffixes.Contains(part))
            {
                continue;
            }

            if (lemmas && _walker.Find(part) is { } entry)
            {
                AddBaseForms(part, entry, stems);
            }
            else
            {
                Add(part, stems);
            }

            if (part.Length >= ShortestCompoundPart)
            {
                AddParts(part, lemmas, stems);
            }
        }
    }

    private void AddBaseForms(string word, LexiconEntry entry, List<string> stems)
    {
        foreach (var (strip, append) in entry.Recipes)
        {
            var form = string.Concat(word.AsSpan(0, word.Length - Math.Min(strip, word.Length)), append);
            var (plural, singular) = Plurals.FirstOrDefault(pair => form.EndsWith(pair.Plural, StringComparison.Ordinal));
            Add(plural is null ? form : form[..^plural.Length] + singular, stems);
        }
    }

    private void Add(string word, List<string> stems)
    {
        var stem = Snowball(word);
        if (!stems.Contains(stem))
        {
            stems.Add(stem);
        }
    }
}
