namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>What staff write into an imported item, and no import takes away.</summary>
internal sealed record StaffFields
{
    /// <summary>Nothing written.</summary>
    public static StaffFields None { get; } = new();

    public IReadOnlyList<string> Alternates { get; init; } = [];

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The text stays as staff have it, whatever the source says.</summary>
    public bool Pinned { get; init; }

    /// <summary>Kept where the source gives none.</summary>
    public DateTime? ValidUntil { get; init; }
}
