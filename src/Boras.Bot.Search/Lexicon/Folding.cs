using Lucene.Net.Analysis.Miscellaneous;

namespace Boras.Bot.Search.Lexicon;

/// <summary>Words without diacritics, and cut into character n-grams.</summary>
internal static class Folding
{
    // Lucene's folding makes at most four letters of one.
    private const int MostFolded = 4;
    private const int GramLength = 4;

    /// <summary>The word in ASCII where Lucene knows how: å and ä as a, ö as o.</summary>
    public static string Fold(string word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return word;
        }

        var folded = new char[word.Length * MostFolded];
        return new string(folded, 0, ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, folded, 0, word.Length));
    }

    /// <summary>Every four characters of the word in order, without repeats; none for a shorter word.</summary>
    public static string[] Grams(string word) =>
        [.. Enumerable.Range(0, Math.Max(0, word.Length - GramLength + 1)).Select(start => word.Substring(start, GramLength)).Distinct()];
}
