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
    public async Task<string> Say(string line) => (string)(await Reply(line))["text"]!;

    /// <summary>Says a line and returns the bot's only reply.</summary>
    public Task<JsonNode> Reply(string line) => Deliver(Incoming.Message(_conversation, line, channel));

    /// <summary>Presses a button of type messageBack, as Web Chat does, and returns the bot's only reply.</summary>
    public Task<JsonNode> Press(JsonNode button) =>
        Deliver(Incoming.Message(_conversation, (string?)button["text"] ?? "", channel).With("value", button["value"]!.DeepClone()));

    private async Task<JsonNode> Deliver(JsonObject activity)
    {
        using var response = await _client.PostAsync(activity.ExpectingReplies());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return Assert.Single(body["activities"]!.AsArray())!;
    }
}
