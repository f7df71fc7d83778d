using Boras.Bot.Answers.Dates;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers.Outcomes;

/// <summary>What the calendar tells to a question about meetings; never a meeting that is over or cancelled among those shown.</summary>
/// <param name="Shown">The meetings to show, the soonest first and those without a date last.</param>
public sealed record Agenda(IReadOnlyList<KnowledgeItem> Shown)
{
    /// <summary>The committee asked for, as the calendar writes it; null for any.</summary>
    public string? Committee { get; init; }

    /// <summary>The days asked for; null for any.</summary>
    public DateRange? Asked { get; init; }

    /// <summary>True when days were asked for and none of the meetings is known to be on them.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The meeting that would have come first but won't be held; null for none.</summary>
    public KnowledgeItem? Cancelled { get; init; }

    /// <summary>Number of the meetings in question that the calendar gives no date.</summary>
    public int Undated { get; init; }

    /// <summary>Address of the calendar.</summary>
    public required string Url { get; init; }
}
