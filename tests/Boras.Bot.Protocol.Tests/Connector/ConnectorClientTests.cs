using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Protocol.Tests.Connector;

public sealed class ConnectorClientTests : IAsyncDisposable
{
    private readonly ServiceProvider _services = ConnectorServices.Build(("Connector:Retries", "0"));

    [Theory]
    [InlineData("7", "/v3/conversations/c/activities/7")]
    [InlineData(null, "/v3/conversations/c/activities")]
    [InlineData("", "/v3/conversations/c/activities")]
    public async Task Send_ReplyOrNot_IsPostedAccordingly(string? replyToId, string expected)
    {
        await using var channel = await FakeChannel.StartAsync();
        await Client.SendAsync(Target(channel), Message("c", replyToId), default);
        Assert.Equal(expected, Assert.Single(channel.Received).Target);
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

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Send_ConnectionBreaksAsItIsMade_IsTriedAgainAndOtherwiseAFault(int retries, bool arrives)
    {
        await using var channel = await FakeChannel.StartAsync();
        using var breaking = new BreakingOnce();
        await using var services = ConnectorServices.Build(
            services => services.AddHttpClient<ConnectorClient>().ConfigurePrimaryHttpMessageHandler(() => breaking),
            ("Connector:Retries", $"{retries}"), ("Connector:RetryDelaySeconds", "0"));
        var sending = services.GetRequiredService<ConnectorClient>().SendAsync(Target(channel), Message("c", null), default);

        Assert.Equal(arrives ? null : typeof(ConnectorException), (await Record.ExceptionAsync(() => sending))?.GetType());
        Assert.Equal(arrives ? 1 : 0, channel.Received.Count);
    }

    [Fact]
    public async Task Send_Message_ArrivesAsJson()
    {
        await using var channel = await FakeChannel.StartAsync();
        var message = Message("a|livechat", "7");
        await Client.SendAsync(Target(channel), message, default);
        var (_, target, contentType, body) = Assert.Single(channel.Received);
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
            () => Client.SendAsync(Target(channel), Message("c", "7"), cancellation.Token));
    }

    [Fact]
    public async Task Update_Activity_IsPutInItsPlace()
    {
        await using var channel = await FakeChannel.StartAsync();
        var message = Message("c", "7");
        message.Id = "8";
        await Client.UpdateAsync(Target(channel), message, default);
        var received = Assert.Single(channel.Received);
        Assert.Equal(("PUT", "/v3/conversations/c/activities/8", "Åäö 😀"), (received.Method, received.Target, (string?)received.Body!["text"]));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Delete_ActivityThereOrGone_IsDone(int status)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(status));
        await Client.DeleteAsync(Target(channel), "c", "8", default);
        Assert.Equal(("DELETE", "/v3/conversations/c/activities/8"), (channel.Received[0].Method, channel.Received[0].Target));
    }

    [Fact]
    public async Task Delete_NotAllowed_IsAConnectorException()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(403));
        var exception = await Assert.ThrowsAsync<ConnectorException>(() => Client.DeleteAsync(Target(channel), "c", "8", default));
        Assert.Equal(HttpStatusCode.Forbidden, exception.Status);
    }

    [Fact]
    public async Task Create_Conversation_GivesItsId()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(201, """{"id":"c2","activityId":"a","ny":1}"""));
        var created = await Client.CreateAsync(Target(channel), new ConversationParameters { IsGroup = false, Members = [new ChannelAccount { Id = "u" }] }, default);
        var received = Assert.Single(channel.Received);
        Assert.Equal(("c2", "a", "/v3/conversations", "u"), (created.Id, created.ActivityId, received.Target, (string?)received.Body!["members"]![0]!["id"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task Create_NoId_IsAConnectorException(string body)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(201, body));
        await Assert.ThrowsAsync<ConnectorException>(() => Client.CreateAsync(Target(channel), new ConversationParameters(), default));
    }

    [Fact]
    public async Task Send_RedirectedElsewhere_DoesNotFollow()
    {
        await using var elsewhere = await FakeChannel.StartAsync();
        await using var channel = await FakeChannel.StartAsync(context =>
        {
            (context.Response.StatusCode, context.Response.Headers.Location) = (307, elsewhere.ServiceUrl);
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel.ServiceUrl));
        Assert.Empty(elsewhere.Received);
    }

    [Fact]
    public async Task Send_AnswerWithoutEnd_IsTakenWithoutId()
    {
        await using var channel = await FakeChannel.StartAsync(async context =>
        {
            var chunk = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            }
        });
        Assert.Null((await Send(channel.ServiceUrl)).Id);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static ReplyTarget Target(FakeChannel channel) => new(channel.ServiceUrl, null);

    private static Activity Message(string conversation, string? replyToId) => new()
    {
        Type = ActivityTypes.Message,
        Conversation = new ConversationAccount { Id = conversation },
        ReplyToId = replyToId,
        Text = "Åäö 😀",
    };

    private ConnectorClient Client => _services.GetRequiredService<ConnectorClient>();

    private Task<ResourceResponse> Send(string? serviceUrl) => Client.SendAsync(new ReplyTarget(serviceUrl, null), Message("c", "7"), default);

    // As HttpClient does when a connection is reset between its making and the request.
    private sealed class BreakingOnce() : DelegatingHandler(new SocketsHttpHandler())
    {
        private bool _hasBroken;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_hasBroken)
            {
                return base.SendAsync(request, cancellationToken);
            }

            _hasBroken = true;
            throw new SocketException((int)SocketError.NotConnected);
        }
    }
}
