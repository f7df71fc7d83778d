using System.Text.Json.Serialization;
using Boras.Bot.Conversations;

namespace Boras.Bot.Storage.Conversations;

/// <summary>How the state of a conversation is written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class StoredStateJsonContext : JsonSerializerContext;
