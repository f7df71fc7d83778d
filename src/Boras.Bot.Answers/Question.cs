namespace Boras.Bot.Answers;

/// <summary>A question as it was written.</summary>
/// <param name="Text">The question.</param>
/// <param name="Context">The question asked just before in the same conversation; null for none.</param>
public sealed record Question(string Text, string? Context = null)
{
    /// <summary>Longest question that is read, in characters; what comes after is cut off.</summary>
    public const int MaxLength = 2_000;
}
