namespace Boras.Bot.Search.Analysis;

/// <summary>What a text speaks of: the stem of a content word, or of a part of a compound.</summary>
/// <param name="Text">The stem, without diacritics.</param>
/// <param name="Weight">What it is worth: the rarity of its word in the index, shared with the other stems of that word.</param>
public readonly record struct ContentTerm(string Text, double Weight);
