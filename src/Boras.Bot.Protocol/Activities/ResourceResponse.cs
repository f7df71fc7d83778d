namespace Boras.Bot.Protocol.Activities;

/// <summary>What a channel answers to a sent activity.</summary>
public sealed class ResourceResponse
{
    /// <summary>The id the channel gave it; null when it gives none.</summary>
    public string? Id { get; set; }
}
