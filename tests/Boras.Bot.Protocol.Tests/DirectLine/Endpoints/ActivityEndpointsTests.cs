using System.Collections.Concurrent;
using System.Net;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Moq;

namespace Boras.Bot.Protocol.Tests.DirectLine.Endpoints;

public sealed class ActivityEndpointsTests
{
    [Fact]
    public async Task Post_Message_AnswersItsIdAndEchoesIt()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var posted = await talk.SayAsync("hej", "client-1");

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        var read = await talk.ReadAsync();
        Assert.Equal(["hello sv", "hej", "echo: hej"], Talk.Texts(read.Body));
        var (echo, reply) = (read.Body["activities"]![1]!, read.Body["activities"]![2]!);
        Assert.Equal((string?)posted.Body["id"], (string?)echo["id"]);
        Assert.Equal("client-1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(("dl_anna", "user"), ((string?)echo["from"]!["id"], (string?)echo["from"]!["role"]));
        Assert.Equal(("boras-bot", "bot"), ((string?)reply["from"]!["id"], (string?)reply["from"]!["role"]));
        Assert.Equal((string?)posted.Body["id"], (string?)reply["replyToId"]);
        Assert.Null(read.Body["activities"]![0]!["replyToId"]);
        Assert.Equal("3", (string?)read.Body["watermark"]);
    }

    [Fact]
    public async Task Post_ClientSaysWhatTheChannelKnows_IsReplaced()
    {
        var seen = new ConcurrentQueue<Activity>();
        await using var service = await DirectLineService.StartAsync((turn, _) =>
        {
            seen.Enqueue(turn.Activity);
            return TestService.Silent(turn, default);
        });
        var talk = await service.TalkAsync();

        await service.PostAsync($"{talk.Path}/activities", talk.Token, """
            {"type":"message","id":"mine","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","deliveryMode":"expectReplies","timestamp":"1999-01-01",
             "conversation":{"id":"another"},"from":{"id":"dl_beda","aadObjectId":"x","role":"bot"},"recipient":{"id":"z"},"text":"hej"}
            """);

        var activity = seen.Last();
        Assert.Equal("directline", activity.ChannelId);
        Assert.Equal(talk.Id, activity.Conversation?.Id);
        Assert.Equal(("dl_anna", null, "user"), (activity.From?.Id, activity.From?.AadObjectId, activity.From?.Role));
        Assert.Equal("boras-bot", activity.Recipient?.Id);
        Assert.StartsWith($"{talk.Id}|", activity.Id, StringComparison.Ordinal);
        Assert.StartsWith("2026-03-02T12:00:00", activity.Timestamp, StringComparison.Ordinal);
        Assert.Equal((null, null, "sv"), (activity.ServiceUrl, activity.DeliveryMode, activity.Locale));
    }

    [Fact]
    public async Task Post_Filters_ChangeItBeforeItIsStoredOrSeen()
    {
        var seen = new ConcurrentQueue<string?>();
        var filter = new Mock<IActivityFilter>();
        filter.Setup(f => f.Filter(It.IsAny<Activity>())).Returns((Activity activity) => new Activity { Type = activity.Type, Text = activity.Text?.Replace("1234", "****", StringComparison.Ordinal) });
        await using var service = await DirectLineService.StartAsync(
            (turn, cancellationToken) =>
            {
                seen.Enqueue(turn.Activity.Text);
                return DirectLineService.Echo(turn, cancellationToken);
            },
            [filter.Object]);
        var talk = await service.TalkAsync();

        await talk.SayAsync("my code is 1234");

        Assert.Equal("my code is ****", seen.Last());
        Assert.Equal(["hello sv", "my code is ****", "echo: my code is ****"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_TokenWithoutUser_KeepsWhoTheClientSays()
    {
        await using var service = await DirectLineService.StartAsync();
        var started = await service.PostAsync("conversations", DirectLineService.Secret, """{"user":{"id":"dl_anna"}}""");
        var path = $"conversations/{started.Body["conversationId"]}/activities";

        await service.PostAsync(path, DirectLineService.Secret, """{"type":"message","text":"hej","from":{"id":"someone","name":"S"}}""");

        var echo = (await service.GetAsync($"{path}?watermark=1", DirectLineService.Secret)).Body["activities"]![0]!;
        Assert.Equal(("someone", null), ((string?)echo["from"]!["id"], (string?)echo["from"]!["name"]));
    }

    [Fact]
    public async Task Post_SameClientIdAgain_IsStoredAndAnsweredOnce()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var first = await talk.SayAsync("hej", "client-1");
        var second = await talk.SayAsync("hej", "client-1");

        Assert.Equal((string?)first.Body["id"], (string?)second.Body["id"]);
        Assert.Equal(["hello sv", "hej", "echo: hej"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_BotFails_Answers502AndTheSameCanBePostedAgain()
    {
        var failures = 1;
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync("half an answer", cancellationToken);
            }

            return turn.Activity.Type == ActivityTypes.Message && failures-- > 0
                ? throw new InvalidOperationException("boom")
                : await DirectLineService.Echo(turn, cancellationToken);
        });
        var talk = await service.TalkAsync();

        var failed = await talk.SayAsync("hej", "client-1");
        var again = await talk.SayAsync("hej", "client-1");

        Assert.Equal((HttpStatusCode.BadGateway, "BotError"), (failed.Status, failed.Error));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(["hello sv", "hej", "half an answer", "echo: hej"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_Typing_ReachesTheStreamAndNotTheStore()
    {
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await turn.SendActivityAsync("done", cancellationToken);
                return null;
            }

            return await DirectLineService.Echo(turn, cancellationToken);
        });
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 1);
        await service.PostAsync($"{talk.Path}/activities", talk.Token, """{"type":"typing","from":{"id":"me"}}""");

        var typing = await Talk.NextAsync(socket);

        Assert.Equal("typing", (string?)Assert.Single(typing!["activities"]!.AsArray())!["type"]);
        Assert.Null(typing["watermark"]);
        await talk.SayAsync("hej");
        Assert.Equal(["hello sv", "hej", "done"], await talk.TextsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://example.org/x.png"}]}""")]
    public async Task Post_NotAnActivityOfAClient_Answers400(string body)
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var posted = await service.PostAsync($"{talk.Path}/activities", talk.Token, body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (posted.Status, posted.Error));
        Assert.NotEqual("", (string?)posted.Body["error"]!["message"]);
    }

    [Theory]
    [InlineData(10, HttpStatusCode.OK)]
    [InlineData(11, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(300_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_LongMessage_Answers413(int length, HttpStatusCode expected)
    {
        await using var service = await DirectLineService.StartAsync(null, ("MaxMessageLength", "10"));
        var talk = await service.TalkAsync();

        Assert.Equal(expected, (await talk.SayAsync(new string('a', length))).Status);
    }

    [Fact]
    public async Task Post_FullConversation_Answers429()
    {
        await using var service = await DirectLineService.StartAsync(TestService.Silent, ("MaxActivitiesPerConversation", "10"));
        var talk = await service.TalkAsync();
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("hej")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await talk.SayAsync("hej")).Status);
    }

    [Theory]
    [InlineData("", 3, "3")]
    [InlineData("-", 3, "3")]
    [InlineData("0", 3, "3")]
    [InlineData("1", 2, "3")]
    [InlineData("3", 0, "3")]
    [InlineData("900", 0, "3")]
    public async Task Read_Watermark_GivesWhatFollowsIt(string watermark, int count, string expected)
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        await talk.SayAsync("hej");

        var read = await talk.ReadAsync(watermark);

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(count, read.Body["activities"]!.AsArray().Count);
        Assert.Equal(expected, (string?)read.Body["watermark"]);
    }

    [Fact]
    public async Task Read_NoWatermarkOfTheService_Answers400()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await talk.ReadAsync("abc")).Status);
    }

    [Fact]
    public async Task Read_UnknownConversation_Answers404()
    {
        await using var service = await DirectLineService.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("conversations/unknown/activities", DirectLineService.Secret)).Status);
    }
}
