namespace Boras.Bot.Protocol.Connector;

/// <summary>A conversation that the bot has opened.</summary>
public sealed class ConversationResourceResponse
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Id of its first message; null when there is none.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Address of the connector that serves it; null when it is the one that was asked.</summary>
    public string? ServiceUrl { get; set; }
}
