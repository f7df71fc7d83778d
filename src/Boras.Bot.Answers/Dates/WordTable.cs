namespace Boras.Bot.Answers.Dates;

/// <summary>Words and phrases with what they mean; the longest that stands at a place is found.</summary>
internal sealed class WordTable<T>
{
    private const int MostTokens = 100;
    private readonly Dictionary<string, T> _meanings = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <param name="entries">What is meant, and the phrases for it, parted by <c>;</c>.</param>
    public WordTable(params (T Meaning, string Phrases)[] entries)
    {
        foreach (var (meaning, phrases) in entries)
        {
            foreach (var phrase in phrases.Split(';'))
            {
                var words = DateToken.Cut(phrase, MostTokens).Select(token => token.Text).ToList();
                _meanings.Add(string.Join(' ', words), meaning);
                _longest = Math.Max(_longest, words.Count);
            }
        }
    }

    /// <summary>What the longest phrase at <paramref name="at"/> means, and where it ends; null when there is none.</summary>
    public (T Meaning, int End)? At(DateText text, int at)
    {
        if (at < 0)
        {
            return null;
        }

        for (var length = Math.Min(_longest, text.Count - at); length > 0; length--)
        {
            if (_meanings.TryGetValue(text.Words(at, length), out var meaning))
            {
                return (meaning, at + length);
            }
        }

        return null;
    }

    /// <summary>The place after a phrase of the table at <paramref name="at"/>, or <paramref name="at"/> itself.</summary>
    public int Skip(DateText text, int at) => At(text, at)?.End ?? at;
}
