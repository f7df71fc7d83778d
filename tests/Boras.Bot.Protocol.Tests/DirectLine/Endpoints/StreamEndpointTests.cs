using System.Net;
using System.Net.WebSockets;
using Boras.Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Boras.Bot.Protocol.Tests.DirectLine.Endpoints;

public sealed class StreamEndpointTests
{
    [Fact]
    public async Task Open_FromTheStart_SendsWhatIsThereAndWhatComes()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();

        var first = await Talk.NextAsync(socket);
        await talk.SayAsync("hej", "client-1");

        Assert.Equal(("1", "hello sv"), ((string?)first!["watermark"], Talk.Texts(first).Single()));
        Assert.Equal(["hej", "echo: hej"], await Talk.TextsAsync(socket, 2));
    }

    [Fact]
    public async Task Open_SeveralTabs_AllGetEverythingInOrder()
    {
        await using var service = await DirectLineService.StartAsync(null, ("ActivitiesPerMinutePerConversation", "1000"));
        var talk = await service.TalkAsync();
        var sockets = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => talk.StreamAsync()));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => talk.SayAsync($"{i}")));

        var received = await Task.WhenAll(sockets.Select(socket => Talk.TextsAsync(socket, 41)));
        Assert.All(received, texts => Assert.Equal(received[0], texts));
        Assert.Equal(41, received[0].Distinct().Count());
        Assert.Equal(await talk.TextsAsync(), received[0]);
        Array.ForEach(sockets, socket => socket.Dispose());
    }

    [Fact]
    public async Task Open_EmptyFrames_AreIgnored()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        for (var i = 0; i < 3; i++)
        {
            await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, default);
        }

        await talk.SayAsync("hej");

        Assert.Equal(["hello sv", "hej", "echo: hej"], await Talk.TextsAsync(socket, 3));
    }

    [Fact]
    public async Task Open_HugeClientFrame_IsClosed()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 1);

        await socket.SendAsync(new byte[8 * 1024].AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, default);

        // Depending on how much of it was on its way, the end is orderly or not.
        var end = await Record.ExceptionAsync(async () => Assert.Null(await Talk.NextAsync(socket)));
        Assert.True(end is null or WebSocketException, $"{end}");
        Assert.NotEqual(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task Open_TypingBeforeTheReply_ComesBeforeIt()
    {
        var isSeen = new TaskCompletionSource();
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await isSeen.Task;
                await turn.SendActivityAsync("done", cancellationToken);
                return null;
            }

            return await DirectLineService.Echo(turn, cancellationToken);
        });
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 1);

        var saying = talk.SayAsync("hej");
        var echo = await Talk.NextAsync(socket);
        var typing = await Talk.NextAsync(socket);
        isSeen.SetResult();
        var reply = await Talk.NextAsync(socket);
        await saying;

        Assert.Equal(["message", "typing", "message"], new[] { echo, typing, reply }.Select(frame => (string?)frame!["activities"]![0]!["type"]));
    }

    [Fact]
    public async Task Open_ClientCloses_IsAnswered()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 1);

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);

        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task Open_ServiceStops_ClosesAsGoingAway()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 1);

        service.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await Talk.NextAsync(socket));
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
    }

    [Fact]
    public async Task Open_SixtySecondsLater_IsRefused()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        service.Clock.Advance(TimeSpan.FromSeconds(59));
        using var socket = await talk.StreamAsync();
        service.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Forbidden, await Refused(talk.StreamUrl));
    }

    [Fact]
    public async Task Open_TokenOfTheConversation_IsRefused()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await Refused($"{talk.StreamUrl.Split("&t=")[0]}&t={talk.Token}"));
    }

    [Fact]
    public async Task Open_TokenOfTheStreamElsewhere_IsRefused()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var read = await service.GetAsync($"{talk.Path}/activities", talk.StreamUrl.Split("&t=")[1]);

        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (read.Status, read.Error));
    }

    [Fact]
    public async Task Open_EndedConversation_Answers404()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token);

        Assert.Equal(HttpStatusCode.NotFound, await Refused(talk.StreamUrl));
    }

    [Fact]
    public async Task Open_ForeignWebsite_IsRefused()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await Refused(talk.StreamUrl, "https://evil.example"));
    }

    [Fact]
    public async Task Open_NoWebSocket_Answers400()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var answer = await service.GetAsync(new Uri(talk.StreamUrl).PathAndQuery);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Open_NoWatermarkOfTheService_Answers400()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await Refused(talk.StreamUrl.Replace("watermark=0", "watermark=x", StringComparison.Ordinal)));
    }

    private static async Task<HttpStatusCode> Refused(string url, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(url), default));
        return socket.HttpStatusCode;
    }
}
