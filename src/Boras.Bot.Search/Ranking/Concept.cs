namespace Boras.Bot.Search.Ranking;

/// <summary>A word of the question with all the ways in which it may be found.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Weight">What finding it is worth: its rarity, near nothing for a function word.</param>
/// <param name="IsContent">False for the function words and frames of questions.</param>
/// <param name="IsName">True for a word with a capital inside a sentence.</param>
/// <param name="IsFound">True when some item of the index holds the word in some form, n-grams and parts left out.</param>
/// <param name="Variants">The ways, the word itself first.</param>
internal sealed record Concept(string Word, double Weight, bool IsContent, bool IsName, bool IsFound, IReadOnlyList<Variant> Variants)
{
    /// <summary>True for a content word that is in any text, and so tells little of what is asked.</summary>
    public bool IsCommon { get; init; }
}
