namespace Boras.Bot.Search.Analysis;

/// <summary>The forms in which a word is indexed, each in a field of its own.</summary>
internal enum TermKind
{
    /// <summary>The word in lower case.</summary>
    Word,

    /// <summary>The stems of its base forms.</summary>
    Stem,

    /// <summary>The stems of the parts of a compound; of a simple word its own.</summary>
    Part,

    /// <summary>Snowball's stem without diacritics.</summary>
    Folded,

    /// <summary>Four characters at a time, without diacritics.</summary>
    Gram,
}
