namespace Boras.Bot.Storage.Holds;

/// <summary>A conversation that must not be removed for now.</summary>
internal sealed class HoldRow
{
    /// <summary>The conversation: 64 hexadecimal digits.</summary>
    public required string Conversation { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Why, such as the number of a case; no personal data.</summary>
    public required string Reason { get; init; }
}
