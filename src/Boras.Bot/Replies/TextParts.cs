namespace Boras.Bot.Replies;

/// <summary>Cuts a text that is too long for one message; nothing but space between the parts is left out.</summary>
internal static class TextParts
{
    private static readonly string[] Breaks = ["\n\n", "\n", ". ", " "];

    /// <summary>The text in parts of at most <paramref name="max"/> characters, cut at a paragraph, a line, a sentence or a word.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is under 2, which a surrogate pair needs.</exception>
    public static IReadOnlyList<string> Of(string text, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 2);
        var parts = new List<string>();
        var rest = text.AsSpan();
        while (rest.Length > max)
        {
            var cut = Cut(rest, max);
            Add(rest[..cut]);
            rest = rest[cut..];
        }

        Add(rest);
        return parts.Count == 0 ? [text] : parts;

        void Add(ReadOnlySpan<char> part)
        {
            if (part.Trim() is { Length: > 0 } words)
            {
                parts.Add(words.ToString());
            }
        }
    }

    private static int Cut(ReadOnlySpan<char> rest, int max)
    {
        foreach (var mark in Breaks)
        {
            var place = rest[..max].LastIndexOf(mark, StringComparison.Ordinal);
            if (place > 0)
            {
                return place + mark.Length;
            }
        }

        return char.IsHighSurrogate(rest[max - 1]) ? max - 1 : max;
    }
}
