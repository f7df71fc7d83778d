namespace Boras.Bot.Protocol.Activities;

/// <summary>A user or a bot on a channel.</summary>
public sealed class ChannelAccount : ExtensibleObject
{
    /// <summary>Identity on the channel.</summary>
    public string? Id { get; set; }

    /// <summary>Name to show.</summary>
    public string? Name { get; set; }

    /// <summary>Identity in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>user</c>, <c>bot</c> or <c>skill</c>.</summary>
    public string? Role { get; set; }
}
