namespace Boras.Bot.Lexicon;

/// <summary>Where a form may stand: by itself, first, inside or last in a compound.</summary>
[Flags]
public enum CompoundPlace
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>By itself.</summary>
    Word = 1,

    /// <summary>First in a compound.</summary>
    Begin = 2,

    /// <summary>Between other parts.</summary>
    Middle = 4,

    /// <summary>Last in a compound.</summary>
    End = 8,

    /// <summary>First or inside a compound by the rules of the language, though the word list doesn't say so.</summary>
    LooseBegin = 16,
}
