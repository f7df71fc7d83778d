namespace Boras.Bot.Knowledge.Importing;

/// <summary>What an import came to.</summary>
/// <param name="Changes">Every item that the sources hold, and those that are gone.</param>
/// <param name="Held">Documents that would have taken away more than half of what was known, and wait for approval.</param>
/// <param name="Refusals">What could not be used.</param>
public sealed record ImportReport(IReadOnlyList<ItemChange> Changes, IReadOnlyList<Refusal> Held, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>The addresses that could not be reached this time, a subset of what was refused.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];

    /// <summary>Whether any file is written.</summary>
    public bool HasChanges => Changes.Any(change => change.Kind != ItemChangeKind.Unchanged);

    /// <summary>How many items are of <paramref name="kind"/>.</summary>
    public int Count(ItemChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>The counts in one line.</summary>
    public string Summary => $"{Count(ItemChangeKind.Added)} added, {Count(ItemChangeKind.Changed)} changed, "
        + $"{Count(ItemChangeKind.Unchanged)} unchanged, {Count(ItemChangeKind.Gone)} gone, {Held.Count} held, {Refusals.Count} refused";
}
