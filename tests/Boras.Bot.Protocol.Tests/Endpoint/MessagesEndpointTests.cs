using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Endpoint;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.Endpoint;

public sealed class MessagesEndpointTests
{
    private const string Message = """{"type":"message","text":"Hej","conversation":{"id":"c"}}""";

    [Fact]
    public async Task Post_Message_IsAnEmpty200()
    {
        string? text = null;
        await using var service = await TestService.StartAsync((turn, _) =>
        {
            text = turn.Activity.Text;
            return Task.FromResult<InvokeResponse?>(null);
        });
        using var response = await service.PostAsync(Message);
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal("Hej", text);
    }

    [Fact]
    public async Task Post_MessageFromAChannel_IsAnsweredThere()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await TestService.StartAsync(Say);
        using var response = await service.PostAsync(
            $$"""{"conversation":{"id":"a|livechat"},"type":"message","id":"7","text":"å","serviceUrl":"{{channel.ServiceUrl}}"}""");
        var (_, target, _, body) = Assert.Single(channel.Received);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("/v3/conversations/a%7Clivechat/activities/7", target);
        Assert.Equal("Du skrev: å", (string?)body!["text"]);
    }

    [Fact]
    public async Task Post_ExpectReplies_HasTheRepliesInTheBody()
    {
        await using var service = await TestService.StartAsync(Say);
        using var response = await service.PostAsync(
            """{"type":"message","text":"å 😀","deliveryMode":"expectReplies","conversation":{"id":"c","ny":"ö"}}""");
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Du skrev: å 😀", (string?)json["activities"]![0]!["text"]);
        Assert.Equal("ö", (string?)json["activities"]![0]!["conversation"]!["ny"]);
    }

    [Fact]
    public async Task Post_FiltersRegistered_TurnSeesWhatTheLastOneLeaves()
    {
        string? text = null;
        await using var service = await TestService.StartAsync(
            (turn, _) =>
            {
                text = turn.Activity.Text;
                return Task.FromResult<InvokeResponse?>(null);
            },
            filters: [new Appending("1"), new Appending("2")]);
        using var response = await service.PostAsync(Message);
        Assert.Equal("Hej12", text);
    }

    [Theory]
    [InlineData(60, HttpStatusCode.OK)]
    [InlineData(61, HttpStatusCode.BadRequest)]
    [InlineData(62, HttpStatusCode.BadRequest)]
    public async Task Post_ExpectRepliesWithDeepConversation_IsAnsweredOrRefused(int depth, HttpStatusCode expected)
    {
        var nested = new string('[', depth) + new string(']', depth);
        await using var service = await TestService.StartAsync(Say);
        using var response = await service.PostAsync(
            $$"""{"conversation":{"ny":{{nested}},"id":"c"},"type":"message","text":"x","deliveryMode":"expectReplies"}""");
        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData(200, """{"statusCode":200,"value":"å"}""")]
    [InlineData(412, """["x"]""")]
    public async Task Post_InvokeWithBody_HasItsStatusAndBody(int status, string body)
    {
        await using var service = await TestService.StartAsync(
            (_, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(status, JsonElement.Parse(body))));
        using var response = await service.PostAsync("""{"type":"invoke","name":"x","conversation":{"id":"c"}}""");
        Assert.Equal((status, body), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("""{"statusCode":200}""", """{"statusCode":200,"activities":[{"type":"message","conversation":{"id":"c"},"text":"å"}]}""")]
    [InlineData("[1]", "[1]")]
    public async Task Post_InvokeExpectingReplies_HasThemBesideItsAnswer(string answer, string expected)
    {
        await using var service = await TestService.StartAsync(async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync("å", cancellationToken);
            return new InvokeResponse(200, JsonElement.Parse(answer));
        });

        using var response = await service.PostAsync("""{"type":"invoke","name":"x","deliveryMode":"expectReplies","conversation":{"id":"c"}}""");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task Post_InvokeWithoutBody_HasItsStatus()
    {
        await using var service = await TestService.StartAsync((_, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(501)));
        using var response = await service.PostAsync("""{"type":"invoke","name":"x","conversation":{"id":"c"}}""");
        Assert.Equal((501, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("[]", "application/json", 400)]
    [InlineData("", "application/json", 400)]
    [InlineData(Message, "text/plain", 415)]
    public async Task Post_NotAnActivity_IsRefusedWithAReason(string body, string contentType, int status)
    {
        await using var service = await TestService.StartAsync(TestService.Silent);
        using var response = await service.PostAsync(body, contentType);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.NotNull(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"]);
    }

    [Fact]
    public async Task Post_TooLarge_Is413()
    {
        await using var service = await TestService.StartAsync(TestService.Silent);
        using var response = await service.PostAsync(new string(' ', ActivityReader.MaxBytes + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Get_Always_Is405()
    {
        await using var service = await TestService.StartAsync(TestService.Silent);
        using var response = await service.Client.GetAsync(new Uri("/api/messages", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Post_AppIdSet_Is401WithoutATurn()
    {
        var turns = 0;
        await using var service = await TestService.StartAsync(
            (_, _) =>
            {
                turns++;
                return Task.FromResult<InvokeResponse?>(null);
            },
            appId: "00000000-0000-0000-0000-000000000001");
        using var response = await service.PostAsync(Message);
        Assert.Equal((HttpStatusCode.Unauthorized, 0), (response.StatusCode, turns));
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Theory]
    [InlineData("192.0.2.1", HttpStatusCode.Forbidden)]
    [InlineData("::ffff:192.0.2.1", HttpStatusCode.Forbidden)]
    [InlineData("::1", HttpStatusCode.OK)]
    [InlineData("::ffff:127.0.0.1", HttpStatusCode.OK)]
    public async Task Post_OpenMode_ServesThisMachineOnly(string caller, HttpStatusCode expected)
    {
        await using var service = await TestService.StartAsync(TestService.Silent, before: context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(caller);
            return Task.CompletedTask;
        });
        using var response = await service.PostAsync(Message);
        Assert.Equal(expected, response.StatusCode);
    }

    private static async Task<InvokeResponse?> Say(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync($"Du skrev: {turn.Activity.Text}", cancellationToken);
        return null;
    }

    private sealed class Appending(string end) : IActivityFilter
    {
        public Activity Filter(Activity activity)
        {
            activity.Text += end;
            return activity;
        }
    }
}
