namespace Boras.Bot.Search.Lexicon;

/// <summary>Takes the endings off stems that make one part of speech of another: ordinera, ordination and ordinering meet in "ordin".</summary>
internal static class Derivation
{
    private const int ShortestRoot = 4;

    // As Snowball's stems end, the longest first.
    private static readonly string[] Endings =
    [
        "eringsbar", "ifiering", "isering", "ativitet", "lighet", "ifier", "ering", "ation", "erand", "erbar", "iser", "itet", "else",
        "ning", "tion", "sion", "ator", "ativ", "isk", "skap", "els", "het", "lig", "ing", "and", "end", "ion", "iv", "are", "ism", "ist",
        "er", "ad", "at", "bar", "sam", "an", "ar",
    ];

    /// <summary>The root of a stem; the stem itself when no ending fits.</summary>
    public static string Root(string stem)
    {
        foreach (var ending in Endings)
        {
            if (stem.Length - ending.Length >= ShortestRoot && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }
}
