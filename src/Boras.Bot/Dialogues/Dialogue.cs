namespace Boras.Bot.Dialogues;

/// <summary>A conversation as an editor has written it: what a resident does, and what the bot should answer.</summary>
/// <param name="File">Path below the folder of dialogues, with forward slashes.</param>
/// <param name="Name">What the dialogue shows, in words.</param>
/// <param name="Turns">The turns in order; at least one.</param>
internal sealed record Dialogue(string File, string Name, IReadOnlyList<DialogueTurn> Turns)
{
    /// <summary>Language of the resident's device and, unless a turn says otherwise, of the bot's words; two-letter ISO 639-1 code.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>The moment at which everything happens; null for the real clock.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Full path of a knowledge folder of its own; null for the one that is tested.</summary>
    public string? Knowledge { get; init; }

    /// <summary>Settings of its own, such as <c>Contact:Phone</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Why the bot need not master it yet; null when it must.</summary>
    public string? Pending { get; init; }
}
