namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Knows messages without a word: only marks or emoji, or fingers on a keyboard.</summary>
internal static class Gibberish
{
    private const int MostWords = 4;
    private const int ShortestRun = 5;
    private const int ShortestWithoutVowel = 6;
    private const int ShortestRepeat = 4;
    private const string Vowels = "aeiouyåäöáàâéèêëíìîïóòôúùûüýæøœąęıő";
    private static readonly string[] Rows = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm", "qwertzuiop"];

    /// <summary>True when there is no word in <paramref name="text"/>; false for nothing at all.</summary>
    public static bool IsAll(string text)
    {
        var words = SmallTalkPhrases.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? !string.IsNullOrWhiteSpace(text) : words.Length <= MostWords && words.All(IsMash);
    }

    private static bool IsMash(string word) => IsRepeat(word)
        || (word.All(IsLatin) && (HasRun(word) || (word.Length >= ShortestWithoutVowel && !word.Any(Vowels.Contains))));

    private static bool IsLatin(char letter) => char.IsLetter(letter) && letter <= '\u017F';

    private static bool IsRepeat(string word) => word.Length >= ShortestRepeat && word.All(letter => letter == word[0]) && !char.IsDigit(word[0]);

    // Keys beside each other, forth or back.
    private static bool HasRun(string word)
    {
        for (var start = 0; start + ShortestRun <= word.Length; start++)
        {
            var run = word.Substring(start, ShortestRun);
            var back = new string([.. run.Reverse()]);
            if (Array.Exists(Rows, row => row.Contains(run, StringComparison.Ordinal) || row.Contains(back, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
