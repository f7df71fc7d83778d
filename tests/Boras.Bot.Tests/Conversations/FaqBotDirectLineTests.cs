using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Conversations;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Tests.Conversations;

/// <summary>The whole service as the city's website sees it.</summary>
[Collection(BotHostCollection.Name)]
public sealed class FaqBotDirectLineTests(BotHost host)
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Website_AsksInEnglish_IsGreetedAndAnsweredFromTheCitysTexts()
    {
        var (path, token) = await Start("en");

        var posted = await Call(HttpMethod.Post, $"{path}/activities", token, """{"type":"message","text":"what is a wicked problem?","from":{"id":"me"}}""");
        var read = await Call(HttpMethod.Get, $"{path}/activities", token);

        var texts = read.Body["activities"]!.AsArray().Select(activity => (string)activity!["text"]!).ToList();
        Assert.Equal(HttpStatusCode.OK, posted.Status);
        Assert.Equal(3, texts.Count);
        Assert.StartsWith("Hello!", texts[0], StringComparison.Ordinal);
        Assert.Equal("what is a wicked problem?", texts[1]);
        Assert.Contains("wicked problems", texts[2], StringComparison.Ordinal);
        Assert.NotEmpty(read.Body["activities"]![2]!["suggestedActions"]!["actions"]!.AsArray());
    }

    [Fact]
    public async Task Website_WritesAPersonalNumber_IsNeitherEchoedNorStored()
    {
        var (path, token) = await Start("sv");

        await Call(HttpMethod.Post, $"{path}/activities", token, """{"type":"message","text":"Mitt nummer är 19121212-1212, vad är en innovation?"}""");
        var read = await Call(HttpMethod.Get, $"{path}/activities", token);

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.DoesNotContain("121212", read.Body.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("-1212", read.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Website_DeletesOrEndsTheConversation_TheBotForgetsItsQuestion(bool deletes)
    {
        var (path, token) = await Start("sv");
        await Call(HttpMethod.Post, $"{path}/activities", token, """{"type":"message","text":"Varför behövs innovationer?"}""");
        var activity = new Activity { ChannelId = "directline", Conversation = new ConversationAccount { Id = path.Split('/')[^1] } };
        var states = host.Services.GetRequiredService<IConversationStates>();
        Assert.Equal("Varför behövs innovationer?", (await states.ReadAsync(activity, default)).State.LastQuestion);

        await (deletes
            ? Call(HttpMethod.Delete, path, token)
            : Call(HttpMethod.Post, $"{path}/activities", token, """{"type":"endOfConversation"}"""));

        Assert.Equal(new ConversationState(), (await states.ReadAsync(activity, default)).State);
        Assert.Equal(HttpStatusCode.NotFound, (await Call(HttpMethod.Get, $"{path}/activities", token)).Status);
    }

    private async Task<(string Path, string Token)> Start(string locale)
    {
        var token = (string)(await Call(HttpMethod.Post, "/api/token", token: null)).Body["token"]!;
        var started = await Call(HttpMethod.Post, "/v3/directline/conversations", token, $$"""{"locale":"{{locale}}"}""");
        Assert.Equal(HttpStatusCode.Created, started.Status);
        return ($"/v3/directline/conversations/{started.Body["conversationId"]}", (string)started.Body["token"]!);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> Call(HttpMethod method, string path, string? token, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Origin", "http://localhost");
        using var response = await _client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.Length > 0 ? JsonNode.Parse(body)! : new JsonObject());
    }
}
