namespace Boras.Bot.Insights;

/// <summary>One way in which a question was put, and every time that it was.</summary>
/// <param name="Text">The question on one line.</param>
/// <param name="Asked">Each time.</param>
internal sealed record Wording(string Text, IReadOnlyList<AskedText> Asked)
{
    /// <summary>Longest wording that is told, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>How much of a text is read for it, in characters: far more than is told, and a text may be as long as a caller likes.</summary>
    public const int MaxRead = 4 * MaxLength;

    /// <summary>What it speaks of: the terms that are content.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The text on one line, without what can't be seen, and cut with … when it is too long.</summary>
    public static string Of(string text)
    {
        var seen = text.AsSpan(0, Math.Min(text.Length, MaxRead)).ToString().EnumerateRunes()
            .Select(rune => System.Text.Rune.IsWhiteSpace(rune) || System.Text.Rune.IsControl(rune) ? " " : rune.ToString());
        var line = string.Join(' ', string.Concat(seen).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxLength)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return line[..end].TrimEnd() + "…";
    }
}
