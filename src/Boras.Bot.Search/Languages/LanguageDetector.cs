using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Util;

namespace Boras.Bot.Search.Languages;

/// <summary>Guesses the language of a short question by its function words; Swedish unless another has more.</summary>
public static class LanguageDetector
{
    private static readonly char[] Separators = [' ', '\t', '\n', '\r', '.', ',', '?', '!', ':', ';', '"', '(', ')', '/'];

    // Lucene's English list is for indexing and lacks the words that questions begin with.
    private static readonly HashSet<string> EnglishQuestionWords = new(StringComparer.Ordinal)
    {
        "what", "where", "when", "who", "why", "how", "which", "can", "could", "do", "does", "did", "i", "my", "you",
        "your", "we", "our", "have", "has", "hello", "hey", "thanks", "please", "about", "from", "am", "me", "much", "many",
    };

    /// <summary>Two-letter ISO 639-1 code: <c>sv</c>, <c>en</c> or <c>fi</c>.</summary>
    public static string Detect(string question)
    {
        var words = question.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var swedish = Count(words, SwedishAnalyzer.DefaultStopSet) + words.Count(word => word.AsSpan().ContainsAny("åäö"));
        var english = Count(words, EnglishAnalyzer.DefaultStopSet) + words.Count(EnglishQuestionWords.Contains);
        var finnish = Count(words, FinnishAnalyzer.DefaultStopSet) + words.Count(word => word.Contains("ää") || word.Contains("yö"));
        return english > swedish && english >= finnish ? "en" : finnish > swedish ? "fi" : "sv";
    }

    private static int Count(string[] words, CharArraySet set) => words.Count(set.Contains);
}
