namespace Boras.Bot.Privacy;

/// <summary>What weeding did with one class of data.</summary>
/// <param name="DataClass">The class.</param>
/// <param name="Refusal">Why nothing was removed, in a sentence; null when it was weeded.</param>
internal sealed record WeededClass(DataClass DataClass, string? Refusal = null)
{
    /// <summary>Number of the decision.</summary>
    public string Decision { get; init; } = "";

    /// <summary>What was last used before this was old enough.</summary>
    public DateTimeOffset OlderThan { get; init; }

    /// <summary>How many conversations or rows were removed.</summary>
    public long Removed { get; init; }

    /// <summary>How many were as old and are on hold.</summary>
    public long Held { get; init; }
}
