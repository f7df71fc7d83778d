namespace Boras.Bot.Search.Analysis;

/// <summary>An indexed form of a word and where the word stands.</summary>
/// <param name="Text">The term as it is indexed.</param>
/// <param name="Start">First character of the word in the analysed text.</param>
/// <param name="Length">The word's length in characters.</param>
internal readonly record struct Term(string Text, int Start, int Length);
