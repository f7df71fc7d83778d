namespace Boras.Bot.Protocol.Activities;

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction : ExtensibleObject
{
    /// <summary>The reaction, such as <c>like</c>.</summary>
    public string? Type { get; set; }
}
