namespace Boras.Bot.Knowledge.Importing;

/// <summary>What an import does with an item.</summary>
public enum ItemChangeKind
{
    /// <summary>The knowledge did not have it.</summary>
    Added,

    /// <summary>The source says something else than the knowledge did.</summary>
    Changed,

    /// <summary>The source says the same.</summary>
    Unchanged,

    /// <summary>The source no longer holds it; the file is marked and kept.</summary>
    Gone,
}
