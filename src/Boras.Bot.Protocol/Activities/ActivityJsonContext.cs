using System.Text.Json.Serialization;

namespace Boras.Bot.Protocol.Activities;

/// <summary>How activities are read and written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(string))]
public sealed partial class ActivityJsonContext : JsonSerializerContext;
