namespace Boras.Bot.Lexicon;

/// <summary>A suffix rule of a Hunspell affix file: words that end in a certain way lose some letters and get others.</summary>
/// <param name="Strip">Letters taken from the end; empty for none.</param>
/// <param name="Append">Letters put there.</param>
/// <param name="Condition">What the word must end in, a character class a letter: <c>[^m]er</c>.</param>
/// <param name="Flags">Flags of the form that is made, such as the compound flags.</param>
internal sealed record SuffixRule(string Strip, string Append, IReadOnlyList<LetterClass> Condition, string Flags)
{
    /// <summary>The form of <paramref name="word"/>, or null when the rule doesn't fit.</summary>
    public string? Apply(string word)
    {
        if (word.Length < Condition.Count || !word.EndsWith(Strip, StringComparison.Ordinal))
        {
            return null;
        }

        var start = word.Length - Condition.Count;
        for (var i = 0; i < Condition.Count; i++)
        {
            if (!Condition[i].Matches(word[start + i]))
            {
                return null;
            }
        }

        return word[..^Strip.Length] + Append;
    }
}
