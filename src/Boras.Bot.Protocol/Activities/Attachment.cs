using System.Text.Json;

namespace Boras.Bot.Protocol.Activities;

/// <summary>A card or a file.</summary>
public sealed class Attachment : ExtensibleObject
{
    /// <summary>Media type; cards have types of their own.</summary>
    public string? ContentType { get; set; }

    /// <summary>Address of the content, when it isn't in <see cref="Content"/>.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>Name of the file.</summary>
    public string? Name { get; set; }

    /// <summary>Address of a small picture of it.</summary>
    public string? ThumbnailUrl { get; set; }
}
