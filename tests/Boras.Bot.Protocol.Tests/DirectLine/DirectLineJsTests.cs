using System.Text.Json.Nodes;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>The server against botframework-directlinejs, the client inside Web Chat.</summary>
public sealed class DirectLineJsTests
{
    private const int ExpiredToken = 3;
    private const int Ended = 5;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_StreamOrPolling_GetsGreetingEchoAndReply(bool stream)
    {
        await using var service = await DirectLineService.StartAsync();
        await using var client = new DirectLineJs(await Options(service, stream));
        await client.UntilTextAsync("hello sv");

        client.Tell("post", ("text", "hej"), ("clientActivityID", "c1"));
        await client.UntilTextAsync("echo: hej");
        var posted = client.Events.FirstOrDefault(happened => happened["posted"] is not null) ?? await client.UntilAsync(happened => happened["posted"] is not null);

        var echo = client.Events.Single(happened => (string?)happened["activity"]?["text"] == "hej")["activity"]!;
        Assert.Equal((string?)posted["posted"], (string?)echo["id"]);
        Assert.Equal("c1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(["hello sv", "hej", "echo: hej"], client.Texts);
    }

    [Fact]
    public async Task Client_SecretInsteadOfToken_Talks()
    {
        await using var service = await DirectLineService.StartAsync();
        await using var client = new DirectLineJs(new JsonObject { ["secret"] = DirectLineService.Secret, ["domain"] = $"{service.Url}/v3/directline" });

        await client.UntilTextAsync("hello ");
        client.Tell("post", ("text", "hej"));

        await client.UntilTextAsync("echo: hej");
    }

    [Fact]
    public async Task Client_BurstWhileCutTwentyTimes_LosesNothingAndGetsNothingTwice()
    {
        const int Count = 500;
        const int Cuts = 20;
        await using var service = await DirectLineService.StartAsync(
            null, ("ActivitiesPerMinutePerConversation", "100000"), ("ActivitiesPerMinutePerAddress", "100000"));
        await using var client = new DirectLineJs(await Options(service, stream: true));
        await client.UntilTextAsync("hello sv");

        client.Tell("burst", ("count", Count), ("cuts", Cuts));
        await client.UntilTextAsync($"echo: {Count - 1}");

        Assert.Equal(Cuts, client.Events.Count(happened => happened["cut"] is not null));
        Assert.Equal(
            ["hello sv", .. Enumerable.Range(0, Count).SelectMany(i => new[] { $"{i}", $"echo: {i}" })],
            client.Texts);
    }

    [Fact]
    public async Task Client_RefreshesInTime_GoesOnAfterTheFirstTokenHasExpired()
    {
        await using var service = await DirectLineService.StartAsync();
        await using var client = new DirectLineJs(await Options(service, stream: true));
        await client.UntilTextAsync("hello sv");

        service.Clock.Advance(Lifetime / 2);
        client.Tell("refresh");
        var refreshed = await client.UntilAsync(happened => happened["refreshed"] is not null);
        service.Clock.Advance(Lifetime * 0.75);
        client.Tell("post", ("text", "hej"));

        await client.UntilTextAsync("echo: hej");
        Assert.True((bool)refreshed["refreshed"]!);
    }

    [Fact]
    public async Task Client_DoesNotRefresh_IsToldThatTheTokenHasExpired()
    {
        await using var service = await DirectLineService.StartAsync();
        await using var client = new DirectLineJs(await Options(service, stream: true));
        await client.UntilTextAsync("hello sv");

        service.Clock.Advance(Lifetime);
        client.Tell("post", ("text", "hej"));
        await client.UntilAsync(happened => (int?)happened["status"] == ExpiredToken);
        var posted = await client.UntilAsync(happened => happened["posted"] is not null);

        Assert.Equal("retry", (string?)posted["posted"]);
        Assert.Equal(["hello sv"], client.Texts);
    }

    [Fact]
    public async Task Client_PollsADeletedConversation_IsToldThatItHasEnded()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        await using var client = new DirectLineJs(new JsonObject
        {
            ["token"] = talk.Token,
            ["conversationId"] = talk.Id,
            ["domain"] = $"{service.Url}/v3/directline",
            ["webSocket"] = false,
            ["pollingInterval"] = 200,
        });
        await client.UntilTextAsync("hello sv");

        await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token);

        await client.UntilAsync(happened => (int?)happened["status"] == Ended);
    }

    [Fact]
    public async Task Client_ComesBackWithWatermark_GetsOnlyWhatFollows()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        await talk.SayAsync("one");
        await using var client = new DirectLineJs(new JsonObject
        {
            ["token"] = talk.Token,
            ["conversationId"] = talk.Id,
            ["watermark"] = "2",
            ["domain"] = $"{service.Url}/v3/directline",
        });
        await client.UntilTextAsync("echo: one");

        client.Tell("session");
        var session = await client.UntilAsync(happened => happened["session"] is not null);

        Assert.NotEqual("", (string?)session["session"]);
        Assert.Equal(["echo: one"], client.Texts);
    }

    private static async Task<JsonObject> Options(DirectLineService service, bool stream)
    {
        var generated = await service.PostAsync("tokens/generate", DirectLineService.Secret, """{"user":{"id":"dl_anna"}}""");
        return new JsonObject
        {
            ["token"] = (string?)generated.Body["token"],
            ["domain"] = $"{service.Url}/v3/directline",
            ["webSocket"] = stream,
            ["pollingInterval"] = 200,
            ["conversationStartProperties"] = new JsonObject { ["locale"] = "sv" },
        };
    }
}
