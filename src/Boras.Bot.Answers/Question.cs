namespace Boras.Bot.Answers;

/// <summary>A question as it was written.</summary>
/// <param name="Text">The question.</param>
/// <param name="Context">The question asked just before in the same conversation; null for none.</param>
public sealed record Question(string Text, string? Context = null)
{
    /// <summary>Longest question that is read, in characters; what comes after is cut off.</summary>
    public const int MaxLength = 2_000;

    /// <summary>The part of <paramref name="text"/> that is read: at most <see cref="MaxLength"/> characters.</summary>
    public static string Read(string text) => text.Length <= MaxLength ? text : text[..MaxLength];
}
