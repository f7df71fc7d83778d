namespace Boras.Bot.Search.Ranking;

/// <summary>A term of a variant.</summary>
/// <param name="Text">The term as it is indexed.</param>
/// <param name="Share">Its share of the variant; the shares of all terms of a variant, found or not, add up to 1.</param>
internal readonly record struct WeightedTerm(string Text, float Share);
