using System.Text.Json;
using System.Text.Json.Serialization;

namespace Boras.Bot.Protocol.Activities;

/// <summary>An object of the Activity specification; properties it doesn't know are kept on a round trip.</summary>
public abstract class ExtensibleObject
{
    /// <summary>Properties without a member of their own, as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
