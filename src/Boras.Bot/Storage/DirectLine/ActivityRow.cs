namespace Boras.Bot.Storage.DirectLine;

/// <summary>An activity of a conversation over Direct Line, as clients get it.</summary>
internal sealed class ActivityRow
{
    public required string ConversationId { get; init; }

    /// <summary>Its place in the conversation, from 1.</summary>
    public required long Sequence { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>What the client that posted it calls it; null when it does not, and on replies.</summary>
    public string? ClientActivityId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>True for what a user posted, false for a reply.</summary>
    public required bool IsPosted { get; init; }

    /// <summary>True once the replies to it are stored.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>JSON in UTF-8.</summary>
    public required byte[] Json { get; init; }
}
