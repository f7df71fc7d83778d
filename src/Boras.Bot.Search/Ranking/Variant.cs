using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Ranking;

/// <summary>One way in which a word of the question may be found.</summary>
/// <param name="Kind">The form of the terms, and so the fields to look in.</param>
/// <param name="Terms">All of them together are the variant; each found gives its share.</param>
/// <param name="Weight">How good a match by this variant is, 0 to 1.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record Variant(TermKind Kind, IReadOnlyList<WeightedTerm> Terms, float Weight, VariantOrigin Origin)
{
    /// <summary>A variant of one term.</summary>
    public Variant(TermKind kind, string term, float weight, VariantOrigin origin)
        : this(kind, [new WeightedTerm(term, 1)], weight, origin)
    {
    }
}
