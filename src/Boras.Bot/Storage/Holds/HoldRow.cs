namespace Boras.Bot.Storage.Holds;

/// <summary>A conversation that must not be removed for now.</summary>
internal sealed class HoldRow
{
    /// <summary>The conversation: 64 hexadecimal digits.</summary>
    public required string Conversation { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Why, such as the number of a case; no personal data.</summary>
    public required string Reason { get; init; }

    /// <summary>True when the conversation was to be removed meanwhile: it is when the hold ends.</summary>
    public bool IsDeleted { get; init; }
}
