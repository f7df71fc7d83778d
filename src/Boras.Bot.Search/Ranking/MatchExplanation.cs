namespace Boras.Bot.Search.Ranking;

/// <summary>Why a word of the question counts for a hit.</summary>
/// <param name="Word">The word of the question.</param>
/// <param name="Weight">What the word is worth by its rarity.</param>
/// <param name="Field">The field of the match, in the form in which it was found.</param>
/// <param name="Origin">Where the variant that matched comes from.</param>
/// <param name="Terms">The terms of that variant.</param>
/// <param name="Score">What it adds at most to the score; of several matches of a word the best counts whole.</param>
public sealed record MatchExplanation(string Word, double Weight, string Field, VariantOrigin Origin, string Terms, double Score);
