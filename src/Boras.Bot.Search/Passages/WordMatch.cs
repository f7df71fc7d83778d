namespace Boras.Bot.Search.Passages;

/// <summary>A word of a text that matches a word of the question.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Concept">Which word of the question it matches, counted from 0.</param>
/// <param name="Weight">What the match is worth.</param>
internal readonly record struct WordMatch(Span Span, int Concept, double Weight);
