using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>An item as its source gives it, before it is merged into the knowledge.</summary>
internal sealed record Draft
{
    public required ItemKind Kind { get; init; }

    /// <summary>The question, headline, heading or committee, as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The text as Markdown; what the source wrote shows as it was written.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>Absolute http or https address; null when the source holds none.</summary>
    public string? Url { get; init; }

    public string Language { get; init; } = "sv";

    public IReadOnlyList<string> Breadcrumb { get; init; } = [];

    public IReadOnlyList<string> Alternates { get; init; } = [];

    public DateTime? Published { get; init; }

    public DateTime? Modified { get; init; }

    public DateTime? ValidUntil { get; init; }

    public DateTime? Starts { get; init; }

    public string? Place { get; init; }

    public bool Cancelled { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }
}
