using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Boras.Bot.Tests.Hosting;

/// <summary>A conversation with the bot, one line at a time.</summary>
internal sealed class Dialogue(WebApplicationFactory<Program> host, string channel = "emulator")
{
    private readonly HttpClient _client = host.CreateClient();
    private readonly string _conversation = Incoming.NewConversation();

    /// <summary>Says a line and returns the text of the bot's only reply.</summary>
    public async Task<string> Say(string line) => TextOf(await Reply(line));

    /// <summary>Says a line and returns the bot's only reply.</summary>
    public Task<JsonNode> Reply(string line) => Deliver(Incoming.Message(_conversation, line, channel));

    /// <summary>Presses a button of type messageBack, as Web Chat does, and returns the bot's only reply.</summary>
    public Task<JsonNode> Press(JsonNode button) =>
        Deliver(Incoming.Message(_conversation, (string?)button["text"] ?? "", channel).With("value", button["value"]!.DeepClone()));

    /// <summary>What a reply says: its text, or the text of its card.</summary>
    public static string TextOf(JsonNode reply) => (string)(reply["text"] ?? reply["attachments"]![0]!["content"]!["fallbackText"]!)!;

    /// <summary>Sends an invoke and returns the body of the answer.</summary>
    public Task<JsonNode> Invoke(string name, string value, bool expectReplies = false)
    {
        var invoke = Incoming.Activity("invoke", _conversation, channel).With("name", name).With("value", JsonNode.Parse(value));
        return Post(expectReplies ? invoke.ExpectingReplies() : invoke);
    }

    private async Task<JsonNode> Deliver(JsonObject activity) =>
        Assert.Single((await Post(activity.ExpectingReplies()))["activities"]!.AsArray())!;

    private async Task<JsonNode> Post(JsonObject activity)
    {
        using var response = await _client.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
