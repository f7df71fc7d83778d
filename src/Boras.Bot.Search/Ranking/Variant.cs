using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Ranking;

/// <summary>One way in which a word of the question may be found.</summary>
/// <param name="Kind">The form of the terms, and so the fields to look in.</param>
/// <param name="Terms">All of them together are the variant; each found gives its share. Terms that no item holds are left out.</param>
/// <param name="Weight">How good a match by this variant is, 0 to 1.</param>
/// <param name="Frequency">In how many items all the terms may be, marked down by the weight; 0 when a term is in none.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record Variant(TermKind Kind, IReadOnlyList<WeightedTerm> Terms, float Weight, int Frequency, VariantOrigin Origin)
{
    /// <summary>True for the word itself, inflected, in part or translated; false for synonyms and likenesses.</summary>
    public bool IsLiteral => Origin is VariantOrigin.Itself or VariantOrigin.Part or VariantOrigin.Derivation or VariantOrigin.Diacritics or VariantOrigin.Translation;

    /// <summary>True when this variant finds whatever <paramref name="other"/> finds and counts as much.</summary>
    public bool FindsAll(Variant other) => Kind == other.Kind && Weight >= other.Weight && Terms.SequenceEqual(other.Terms);
}
