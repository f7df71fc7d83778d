namespace Boras.Bot.Storage.Weeding;

/// <summary>A line of the weeding protocol: what was removed, by which decision.</summary>
internal sealed class WeedingRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The class of data.</summary>
    public required string DataClass { get; init; }

    /// <summary>Number of the decision by which it was removed.</summary>
    public required string Decision { get; init; }

    /// <summary>What was older than this was removed.</summary>
    public required DateTimeOffset OlderThan { get; init; }

    public long Removed { get; set; }

    /// <summary>What was as old and is on hold.</summary>
    public required long Held { get; init; }
}
