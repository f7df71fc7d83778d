using System.Buffers;
using Boras.Bot.Search.Analysis;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Util;

namespace Boras.Bot.Search.Languages;

/// <summary>Guesses the language of a short question by its letters and its function words; Swedish when nothing speaks against it.</summary>
/// <remarks>
/// Measured on 877 questions in Swedish and English: all right, in under 10 µs each. SearchPioneer.Lingua 2.0 with seven languages
/// got 867 right in 2 ms and 350 MiB, or 838 in its low accuracy mode with 0.25 ms and 40 MiB: it judges by n-grams, and a
/// question of three words has few.
/// </remarks>
public static class LanguageDetector
{
    private const string Swedish = "sv";

    private static readonly SearchValues<char> Polish = SearchValues.Create("ąćęłńśźż");
    private static readonly SearchValues<char> Persian = SearchValues.Create("پچژگکی");
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґ");

    private static readonly char[] Separators =
        [' ', '\t', '\n', '\r', '.', ',', '?', '!', ':', ';', '"', '(', ')', '/', '’', '\''];

    // Lucene's lists are for indexing and lack the words that questions begin with.
    private static readonly (string Language, CharArraySet Words)[] FunctionWordsOf =
    [
        ("en", Words(EnglishAnalyzer.DefaultStopSet, "what where when who why how which can could do does did i my you your we our have has had " +
            "hello hey thanks please about from am me much many any some get got should would between were been being them than there")),
        ("fi", Words(FinnishAnalyzer.DefaultStopSet, "mikä mitä missä mistä mihin milloin miten kuka miksi kuinka voi voiko voinko onko haluan saanko tarvitsen")),
        ("de", Words(GermanAnalyzer.DefaultStopSet, "wo wann wer warum wie welche kann gibt ich mein haben brauche möchte")),
        ("pl", Words(CharArraySet.Empty, "jak gdzie kiedy kto co czy jest są mogę muszę w z na do się nie dla moje jestem dzień dobry chcę przedszkole")),
        ("so", Words(CharArraySet.Empty, "sideen xagee goorma waa maxay ayaa ku ka iyo waxaan ula la u aan mid miyaa degmada fadlan")),
    ];

    /// <summary>Two-letter ISO 639-1 code: <c>sv</c>, <c>en</c>, <c>fi</c>, <c>de</c>, <c>pl</c>, <c>so</c>, <c>ar</c>, <c>fa</c>, <c>uk</c>, <c>ru</c> or <c>ti</c>.</summary>
    public static string Detect(string question)
    {
        if (Script(question) is { } language)
        {
            return language;
        }

        var words = question.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var (best, most) = (Swedish, Count(words, FunctionWords.Swedish) + words.Count(word => word.Contains('å')));
        foreach (var (other, functionWords) in FunctionWordsOf)
        {
            var count = Count(words, functionWords) + Letters(other, words);
            if (count > most)
            {
                (best, most) = (other, count);
            }
        }

        return best;
    }

    // Letters that one of the languages writes often and the others hardly ever.
    private static int Letters(string language, string[] words) => language switch
    {
        "fi" => words.Count(word => word.Contains("ää") || word.Contains("yö") || word.EndsWith("ko", StringComparison.Ordinal) || word.EndsWith("kö", StringComparison.Ordinal)),
        "de" => words.Count(word => word.AsSpan().ContainsAny('ü', 'ß')),
        "pl" => words.Count(word => word.AsSpan().ContainsAny(Polish)),
        _ => 0,
    };

    private static string? Script(string text)
    {
        int arabic = 0, cyrillic = 0, ethiopic = 0, letters = 0;
        foreach (var letter in text.Where(char.IsLetter))
        {
            letters++;
            arabic += letter is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            cyrillic += letter is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            ethiopic += letter is >= '\u1200' and <= '\u137F' ? 1 : 0;
        }

        return arabic * 2 > letters ? text.AsSpan().ContainsAny(Persian) ? "fa" : "ar"
            : cyrillic * 2 > letters ? text.AsSpan().ContainsAny(Ukrainian) ? "uk" : "ru"
            : ethiopic * 2 > letters ? "ti"
            : null;
    }

    private static CharArraySet Words(CharArraySet list, string more)
    {
        var words = new CharArraySet(FieldAnalyzer.Version, list, ignoreCase: false);
        words.UnionWith(more.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.AsReadOnly();
    }

    private static int Count(string[] words, CharArraySet set) => words.Count(set.Contains);
}
