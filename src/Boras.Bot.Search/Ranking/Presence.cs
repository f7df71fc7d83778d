using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Ranking;

/// <summary>Tells how surely a text holds a word of a question, however often and in however long a text.</summary>
internal sealed class Presence(IndexTerms index)
{
    // Less of a word's n-grams than this is likeness by chance.
    private const float LeastGramShare = 0.6f;
    private const float Likeness = 0.5f;

    /// <summary>How surely <paramref name="text"/> holds the word by one of <paramref name="variants"/>, 0 to 1.</summary>
    /// <param name="variants">The ways to find the word.</param>
    /// <param name="text">The terms of the text.</param>
    public double Of(IEnumerable<Variant> variants, HeldTerms text)
    {
        float best = 0;
        foreach (var variant in variants)
        {
            // A likeness can't be surer than what is found already.
            if (variant.Origin != VariantOrigin.Gram)
            {
                best = Math.Max(best, Words(variant, text));
            }
            else if (best < Likeness)
            {
                best = Math.Max(best, Grams(variant, text));
            }
        }

        return Math.Min(1, best);
    }

    private static float Words(Variant variant, HeldTerms text)
    {
        var certainty = Certainty(variant);
        double sum = 0;
        foreach (var term in variant.Terms)
        {
            sum += text.Contains(variant.Kind, term.Text) ? certainty * term.Share : 0;
        }

        return (float)sum;
    }

    private float Grams(Variant variant, HeldTerms text)
    {
        float share = 0;
        var (indexed, held) = (0, 0);
        foreach (var term in variant.Terms)
        {
            if (index.Find(text.Field, variant.Kind, term.Text) is not null)
            {
                share += term.Share;
                indexed++;
                held += text.Contains(variant.Kind, term.Text) ? 1 : 0;
            }
        }

        var least = Math.Max(1, (int)Math.Ceiling(LeastGramShare * variant.Terms.Count));
        return share < LeastGramShare || held < least ? 0 : Words(variant, text);
    }

    private static float Certainty(Variant variant) => variant.Origin switch
    {
        VariantOrigin.Itself => 1,
        // "Jobb" is "arbete", but not what stands in "hållbarhetsarbete".
        VariantOrigin.Synonym when variant.Kind == TermKind.Part => 0.4f,
        VariantOrigin.Diacritics or VariantOrigin.Translation => 0.95f,
        VariantOrigin.Part or VariantOrigin.Derivation or VariantOrigin.Typo or VariantOrigin.Synonym => 0.85f,
        _ => Likeness,
    };
}
