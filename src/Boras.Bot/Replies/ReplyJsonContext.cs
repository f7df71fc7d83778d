using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Boras.Bot.Replies;

/// <summary>How the bot's own parts of an activity are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ButtonValue))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ReplyJsonContext : JsonSerializerContext;
