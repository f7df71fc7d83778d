using System.Text.Json.Serialization;
using Boras.Bot.Protocol.Connector;

namespace Boras.Bot.Protocol.Activities;

/// <summary>How activities are read and written as JSON; an object that names a property twice is refused, since readers differ in which they take.</summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(List<ChannelAccount>))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(string))]
public sealed partial class ActivityJsonContext : JsonSerializerContext;
