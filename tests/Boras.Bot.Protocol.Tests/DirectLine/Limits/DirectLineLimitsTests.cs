using System.Globalization;
using System.Net;
using System.Net.WebSockets;

namespace Boras.Bot.Protocol.Tests.DirectLine.Limits;

public sealed class DirectLineLimitsTests
{
    [Fact]
    public async Task Post_OverTheLimitOfTheConversation_Answers429AndOthersGoOn()
    {
        await using var service = await DirectLineService.StartAsync(null, ("ActivitiesPerMinutePerConversation", "2"));
        var (talk, other) = (await service.TalkAsync(), await service.TalkAsync());

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("2")).Status);
        Refused(await talk.SayAsync("3"));
        Assert.Equal(HttpStatusCode.OK, (await other.SayAsync("1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await talk.ReadAsync()).Status);
    }

    [Fact]
    public async Task Post_OverTheLimitOfTheAddress_Answers429()
    {
        await using var service = await DirectLineService.StartAsync(null, ("ActivitiesPerMinutePerAddress", "2"));
        var (talk, other) = (await service.TalkAsync(), await service.TalkAsync());
        await talk.SayAsync("1");
        await other.SayAsync("1");

        Refused(await talk.SayAsync("2"));
    }

    [Fact]
    public async Task Post_WithoutTheRightToken_UsesUpNothingOfTheConversation()
    {
        await using var service = await DirectLineService.StartAsync(null, ("ActivitiesPerMinutePerConversation", "1"));
        var (talk, other) = (await service.TalkAsync(), await service.TalkAsync());
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await service.PostAsync($"{talk.Path}/activities", other.Token, """{"type":"message"}""")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("1")).Status);
    }

    [Fact]
    public async Task Token_OverTheLimitOfTheAddress_Answers429ReadableForTheWebsite()
    {
        await using var service = await DirectLineService.StartAsync(null, ("TokensPerMinutePerAddress", "1"));
        await service.PostAsync("/api/token", origin: DirectLineService.Website);

        var refused = await service.PostAsync("/api/token", origin: DirectLineService.Website);

        Refused(refused);
        Assert.Equal(DirectLineService.Website, refused.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal("Retry-After", refused.Headers["Access-Control-Expose-Headers"]);
    }

    [Theory]
    [InlineData("MaxStreams", false)]
    [InlineData("MaxStreamsPerAddress", false)]
    [InlineData("MaxStreamsPerConversation", true)]
    public async Task Stream_OneTooMany_Answers429UntilOneCloses(string limit, bool isSame)
    {
        await using var service = await DirectLineService.StartAsync(null, (limit, "1"));
        var talk = await service.TalkAsync();
        var other = isSame ? talk : await service.TalkAsync();
        using var first = await talk.StreamAsync();

        using var second = new ClientWebSocket();
        second.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(new Uri(other.StreamUrl), default));
        Assert.Equal(HttpStatusCode.TooManyRequests, second.HttpStatusCode);
        Assert.True(int.Parse(second.HttpResponseHeaders!["Retry-After"].Single(), CultureInfo.InvariantCulture) > 0);

        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        using var third = await EventuallyOpens(other.StreamUrl);
        Assert.Equal(WebSocketState.Open, third.State);
    }

    // The server lets go of a stream just after the client has seen it close.
    private static async Task<ClientWebSocket> EventuallyOpens(string url)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await DirectLineService.ConnectAsync(url);
            }
            catch (WebSocketException) when (i < 100)
            {
                await Task.Yield();
            }
        }
    }

    private static void Refused(Answer answer)
    {
        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (answer.Status, answer.Error));
        Assert.InRange(int.Parse(answer.Headers["Retry-After"], CultureInfo.InvariantCulture), 1, 60);
    }
}
