namespace Boras.Bot.Protocol.Activities;

/// <summary>A thing that an activity refers to, such as a mention; its own properties are kept as they came.</summary>
public sealed class Entity : ExtensibleObject
{
    /// <summary>Kind of entity, such as <c>mention</c> or <c>clientInfo</c>.</summary>
    public string? Type { get; set; }
}
