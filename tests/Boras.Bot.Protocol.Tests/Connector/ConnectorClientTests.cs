using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;

namespace Boras.Bot.Protocol.Tests.Connector;

public sealed class ConnectorClientTests : IDisposable
{
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData("http://localhost:1", "c", "7", "http://localhost:1/v3/conversations/c/activities/7")]
    [InlineData("http://localhost:1/", "c", "7", "http://localhost:1/v3/conversations/c/activities/7")]
    [InlineData("https://smba.example.se/emea/", "c", "7", "https://smba.example.se/emea/v3/conversations/c/activities/7")]
    [InlineData("https://smba.example.se/emea?x=1#y", "c", "7", "https://smba.example.se/emea/v3/conversations/c/activities/7")]
    [InlineData("http://localhost:1", "c", null, "http://localhost:1/v3/conversations/c/activities")]
    [InlineData("http://localhost:1", "c", "", "http://localhost:1/v3/conversations/c/activities")]
    [InlineData("http://localhost:1", "a b|livechat", "7|8", "http://localhost:1/v3/conversations/a%20b%7Clivechat/activities/7%7C8")]
    [InlineData("http://localhost:1", "a/../../b?c#d", "å", "http://localhost:1/v3/conversations/a%2F..%2F..%2Fb%3Fc%23d/activities/%C3%A5")]
    [InlineData("http://localhost:1", "19:x@thread.tacv2;messageid=1", "7", "http://localhost:1/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/7")]
    public void Address_Activity_IsThatOfTheProtocol(string serviceUrl, string conversation, string? replyToId, string expected) =>
        Assert.Equal(expected, ConnectorClient.Address(Message(serviceUrl, conversation, replyToId)).AbsoluteUri);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/v3")]
    [InlineData("localhost")]
    [InlineData("ftp://example.se")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:botframework:websocket:x")]
    public async Task Send_ServiceUrlNotHttp_IsRefused(string? serviceUrl) =>
        await Assert.ThrowsAsync<ConnectorException>(() => Send(serviceUrl));

    [Theory]
    [InlineData("..", "7")]
    [InlineData(".", "7")]
    [InlineData("c", "..")]
    public async Task Send_DotsAsAnId_AreRefused(string conversation, string replyToId)
    {
        await using var channel = await FakeChannel.StartAsync();
        var client = new ConnectorClient(_http);
        await Assert.ThrowsAsync<ConnectorException>(() => client.SendAsync(Message(channel.ServiceUrl, conversation, replyToId), default));
        Assert.Empty(channel.Received);
    }

    [Theory]
    [InlineData(200, """{"id":"r1"}""", "r1")]
    [InlineData(201, """{"id":"r1","ny":1}""", "r1")]
    [InlineData(202, """{"id":"r1"}""", "r1")]
    [InlineData(200, "", null)]
    [InlineData(202, "", null)]
    [InlineData(200, "{}", null)]
    [InlineData(200, "null", null)]
    [InlineData(200, "<html>", null)]
    [InlineData(200, "[1]", null)]
    [InlineData(200, """{"id":7}""", null)]
    public async Task Send_Taken_GivesTheIdIfAny(int status, string body, string? id)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(status, body));
        Assert.Equal(id, (await Send(channel.ServiceUrl)).Id);
    }

    [Fact]
    public async Task Send_Message_ArrivesAsJson()
    {
        await using var channel = await FakeChannel.StartAsync();
        var message = Message(channel.ServiceUrl, "a|livechat", "7");
        await new ConnectorClient(_http).SendAsync(message, default);
        var (target, contentType, body) = Assert.Single(channel.Received);
        Assert.Equal("/v3/conversations/a%7Clivechat/activities/7", target);
        Assert.Equal("application/json; charset=utf-8", contentType);
        Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(message, ActivityJsonContext.Default.Activity), body));
    }

    [Theory]
    [InlineData(304)]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Send_NotTaken_NamesTheStatus(int status)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(status));
        var exception = await Assert.ThrowsAsync<ConnectorException>(() => Send(channel.ServiceUrl));
        Assert.Equal($"The channel answered {status}.", exception.Message);
    }

    [Fact]
    public async Task Send_ConnectionRefused_IsAConnectorException()
    {
        // Bound but not listening: the port stays taken and refuses.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var exception = await Assert.ThrowsAsync<ConnectorException>(() => Send($"http://{socket.LocalEndPoint}"));
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Fact]
    public async Task Send_ConnectionCutOff_IsAConnectorException()
    {
        await using var channel = await FakeChannel.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel.ServiceUrl));
    }

    [Fact]
    public async Task Send_CancelledByTheCaller_IsACancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var channel = await FakeChannel.StartAsync(_ => cancellation.CancelAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new ConnectorClient(_http).SendAsync(Message(channel.ServiceUrl, "c", "7"), cancellation.Token));
    }

    public void Dispose() => _http.Dispose();

    private static Activity Message(string? serviceUrl, string conversation, string? replyToId) => new()
    {
        Type = ActivityTypes.Message,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount { Id = conversation },
        ReplyToId = replyToId,
        Text = "Åäö 😀",
    };

    private Task<ResourceResponse> Send(string? serviceUrl) => new ConnectorClient(_http).SendAsync(Message(serviceUrl, "c", "7"), default);
}
