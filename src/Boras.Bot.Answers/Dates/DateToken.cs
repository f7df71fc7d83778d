using System.Globalization;
using System.Text;

namespace Boras.Bot.Answers.Dates;

/// <summary>A word, a number or another character of a text.</summary>
/// <param name="Text">The word in lower case, composed; digits and other characters as they are.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length in the text.</param>
/// <param name="IsApart">A space, or the beginning of the text, comes before it.</param>
internal readonly record struct DateToken(string Text, int Start, int Length, bool IsApart)
{
    private const int MostDigits = 4;

    /// <summary>The number of at most four digits; null for everything else.</summary>
    public int? Number => Text.Length <= MostDigits && Text.All(char.IsAsciiDigit) ? int.Parse(Text, CultureInfo.InvariantCulture) : null;

    /// <summary>True for a word.</summary>
    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>Cuts a text, at most <paramref name="most"/> tokens of it.</summary>
    public static List<DateToken> Cut(string text, int most)
    {
        var tokens = new List<DateToken>();
        var apart = true;
        for (var at = 0; at < text.Length && tokens.Count < most;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                (apart, at) = (true, at + 1);
                continue;
            }

            var end = End(text, at);
            var word = text[at..end];
            tokens.Add(new DateToken(char.IsLetter(word[0]) ? word.Normalize(NormalizationForm.FormC).ToLowerInvariant() : word, at, end - at, apart));
            (apart, at) = (false, end);
        }

        return tokens;
    }

    private static int End(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[at]) ? char.IsAsciiDigit(text[end]) : char.IsLetter(text[at]) && IsPartOfWord(text[end])))
        {
            end++;
        }

        return end;
    }

    // On some keyboards å is an a with a mark after it.
    private static bool IsPartOfWord(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
