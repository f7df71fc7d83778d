namespace Boras.Bot.Search.Passages;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">First character, counted from 0.</param>
/// <param name="Length">Number of characters (UTF-16 code units).</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The character after the last one.</summary>
    public int End => Start + Length;
}
