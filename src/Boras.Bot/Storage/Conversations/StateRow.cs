namespace Boras.Bot.Storage.Conversations;

/// <summary>What the bot remembers of a conversation on any channel.</summary>
internal sealed class StateRow
{
    /// <summary>The conversation: 64 hexadecimal digits.</summary>
    public required string Conversation { get; init; }

    /// <summary>Grows with every change.</summary>
    public required long Version { get; set; }

    /// <summary>The state, as JSON.</summary>
    public required string State { get; set; }

    /// <summary>The state before the last activity, as JSON; from it the same activity is answered again if need be.</summary>
    public string? Before { get; set; }

    /// <summary>The last activity: 64 hexadecimal digits; null when it had no id.</summary>
    public string? Activity { get; set; }

    public required DateTimeOffset UsedAt { get; set; }
}
