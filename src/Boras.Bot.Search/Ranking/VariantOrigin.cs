namespace Boras.Bot.Search.Ranking;

/// <summary>Where a variant of a word comes from.</summary>
public enum VariantOrigin
{
    /// <summary>The word itself.</summary>
    Itself,

    /// <summary>A part of a compound.</summary>
    Part,

    /// <summary>The word with its å, ä and ö put back.</summary>
    Diacritics,

    /// <summary>A word derived from it or that it is derived from.</summary>
    Derivation,

    /// <summary>A word spelt nearly the same.</summary>
    Typo,

    /// <summary>Character n-grams.</summary>
    Gram,

    /// <summary>The synonyms of staff.</summary>
    Synonym,

    /// <summary>A glossary.</summary>
    Translation,
}
