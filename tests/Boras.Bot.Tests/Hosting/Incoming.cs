using System.Text;
using System.Text.Json.Nodes;

namespace Boras.Bot.Tests.Hosting;

/// <summary>Activities as channels send them.</summary>
internal static class Incoming
{
    public const string Bot = "bot-1";
    public const string User = "user-1";
    private static int _activities;

    /// <summary>A conversation that no other test has spoken in.</summary>
    public static string NewConversation() => $"{Guid.NewGuid():N}|livechat";

    public static JsonObject Message(string conversation, string text, string channel = "emulator") =>
        Activity("message", conversation, channel).With("text", text);

    public static JsonObject MembersAdded(string conversation, params string[] members) =>
        Activity("conversationUpdate", conversation)
            .With("membersAdded", new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]));

    public static JsonObject Activity(string type, string conversation, string channel = "emulator") => new()
    {
        ["type"] = type,
        ["id"] = $"activity-{Interlocked.Increment(ref _activities)}",
        ["channelId"] = channel,
        ["from"] = new JsonObject { ["id"] = User, ["role"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["locale"] = "sv-SE",
    };

    public static JsonObject With(this JsonObject activity, string property, JsonNode? value)
    {
        activity[property] = value;
        return activity;
    }

    public static JsonObject ExpectingReplies(this JsonObject activity) => activity.With("deliveryMode", "expectReplies");

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, JsonObject activity) =>
        client.PostAsync(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, HttpContent content)
    {
        using (content)
        {
            return await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        }
    }
}
