using System.Text.Json.Serialization;

namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>How requests and responses of Direct Line are read and written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(SessionResponse))]
internal sealed partial class DirectLineJsonContext : JsonSerializerContext;
