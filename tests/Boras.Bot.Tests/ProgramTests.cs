using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests;

[Collection(BotHostCollection.Name)]
public class ProgramTests(BotHost host)
{
    private const int MaxBytes = 256 * 1024;
    private const string Page = "https://www.boras.se/kommunochpolitik/samarbetenochnatverk/innovationsplattformboras/"
        + "vadarinnovationioffentligsektor.4.3b406ca9171ac3302441ea0c.html";

    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Messages_Message_Answers200WithEmptyBody()
    {
        await using var channel = await FakeChannel.StartAsync();
        var message = Incoming.Message(Incoming.NewConversation(), "Hej").With("serviceUrl", channel.ServiceUrl);

        using var response = await _client.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Single(channel.Posts);
    }

    [Fact]
    public async Task Messages_ExpectReplies_AnswersActivities()
    {
        var message = Incoming.Message("abc|livechat", "Hej").With("id", "expected-1").ExpectingReplies();

        using var response = await _client.PostAsync(message);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var reply = Assert.Single((await Json(response))["activities"]!.AsArray())!;
        Assert.Equal("message", (string?)reply["type"]);
        Assert.Equal("expected-1", (string?)reply["replyToId"]);
        Assert.Equal("abc|livechat", (string?)reply["conversation"]!["id"]);
        Assert.Equal(Incoming.Bot, (string?)reply["from"]!["id"]);
        Assert.Equal(Incoming.User, (string?)reply["recipient"]!["id"]);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("sms")]
    public async Task Messages_WickedProblem_AnswersWithPassageAndPage(string channel)
    {
        var answer = await new Dialogue(host, channel).Say("what is a wicked problem?");

        Assert.Contains("wicked problems", answer, StringComparison.Ordinal);
        Assert.Contains(Page, answer, StringComparison.Ordinal);
        Assert.Contains("The answer is in Swedish", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"hej\"")]
    [InlineData("{}")]
    [InlineData("""{"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":1,"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","conversation":null}""")]
    [InlineData("""{"type":"message","conversation":{"id":""}}""")]
    public async Task Messages_NotAnActivity_Answers400WithReason(string body)
    {
        using var response = await _client.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEqual("", (string?)(await Json(response))["detail"]);
    }

    [Theory]
    [InlineData("\"value\":\"\\ud800\"")]
    [InlineData("\"value\":{\"question\":\"\\ud800\"}")]
    [InlineData("\"value\":{\"\\ud800\":\"fråga\"}")]
    public async Task Messages_HalfSurrogateInValue_IsNoServerError(string property)
    {
        var body = $$"""{"type":"message","conversation":{"id":"c"},"deliveryMode":"expectReplies",{{property}}}""";

        using var response = await _client.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{(int)response.StatusCode}");
    }

    [Fact]
    public async Task Messages_Get_Answers405()
    {
        using var response = await _client.GetAsync(new Uri("/api/messages", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData(MaxBytes, HttpStatusCode.OK, false)]
    [InlineData(MaxBytes + 1, HttpStatusCode.RequestEntityTooLarge, false)]
    [InlineData(MaxBytes, HttpStatusCode.OK, true)]
    [InlineData(MaxBytes + 1, HttpStatusCode.RequestEntityTooLarge, true)]
    public async Task Messages_AroundMaxBytes_RefusesOneTooMany(int bytes, HttpStatusCode expected, bool chunked)
    {
        var activity = Incoming.Message("large", "").ExpectingReplies();
        var text = new string('a', bytes - Encoding.UTF8.GetByteCount(activity.ToJsonString()));
        var body = Encoding.UTF8.GetBytes(activity.With("text", text).ToJsonString());
        Assert.Equal(bytes, body.Length);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await _client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Messages_OtherContentType_Answers415(string? type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Incoming.Message("c", "Hej").ToJsonString()));
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);

        using var response = await _client.PostAsync(content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("invoke", HttpStatusCode.BadRequest)]
    [InlineData("typing", HttpStatusCode.OK)]
    [InlineData("event", HttpStatusCode.OK)]
    [InlineData("endOfConversation", HttpStatusCode.OK)]
    [InlineData("somethingNew", HttpStatusCode.OK)]
    public async Task Messages_OtherTypes_AnswerWithoutBody(string type, HttpStatusCode expected)
    {
        using var response = await _client.PostAsync(Incoming.Activity(type, "c"));

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task<JsonNode> Json(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}
