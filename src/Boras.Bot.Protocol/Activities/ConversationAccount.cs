namespace Boras.Bot.Protocol.Activities;

/// <summary>A conversation on a channel.</summary>
public sealed class ConversationAccount : ExtensibleObject
{
    /// <summary>Identity on the channel; may hold any character.</summary>
    public string? Id { get; set; }

    /// <summary>Name to show.</summary>
    public string? Name { get; set; }

    /// <summary>True when more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>, on channels that tell them apart.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The tenant that the conversation belongs to.</summary>
    public string? TenantId { get; set; }
}
