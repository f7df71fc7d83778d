using System.Text.Json;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Connector;

/// <summary>A conversation that the bot wants to open; the names are the SDK's.</summary>
public sealed class ConversationParameters : ExtensibleObject
{
    /// <summary>True when more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>Who else takes part.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>What it is about, on channels that show it.</summary>
    public string? TopicName { get; set; }

    /// <summary>The tenant it belongs to, in Teams.</summary>
    public string? TenantId { get; set; }

    /// <summary>Its first message.</summary>
    public Activity? Activity { get; set; }

    /// <summary>Data that only the channel knows the shape of.</summary>
    public JsonElement? ChannelData { get; set; }
}
