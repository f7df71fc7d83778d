namespace Boras.Bot.Search.Passages;

/// <summary>The part of an item's text that best answers the question, word for word.</summary>
/// <param name="Text">The passage; equal to the item's text at <paramref name="Source"/>.</param>
/// <param name="Source">Where in the item's text it stands.</param>
/// <param name="Highlights">Words of the passage that match the question, as spans of <paramref name="Text"/>.</param>
public sealed record Passage(string Text, Span Source, IReadOnlyList<Span> Highlights);
