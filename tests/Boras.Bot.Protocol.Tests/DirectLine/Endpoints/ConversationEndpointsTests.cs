using System.Collections.Concurrent;
using System.Net;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Tests.DirectLine.Endpoints;

public sealed class ConversationEndpointsTests
{
    [Fact]
    public async Task Start_Secret_Answers201WithTokenAndStream()
    {
        await using var service = await DirectLineService.StartAsync();

        var started = await service.PostAsync("conversations", DirectLineService.Secret, """{"user":{"id":"u1"},"locale":"fi"}""");

        Assert.Equal(HttpStatusCode.Created, started.Status);
        Assert.NotEqual("", (string?)started.Body["token"]);
        Assert.Equal(1800, (int)started.Body["expires_in"]!);
        Assert.StartsWith($"{service.Url.Replace("http", "ws", StringComparison.Ordinal)}/v3/directline/conversations/{started.Body["conversationId"]}/stream?", (string?)started.Body["streamUrl"], StringComparison.Ordinal);
        Assert.NotEqual("", (string?)started.Body["referenceGrammarId"]);
        Assert.Equal("no-store", started.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Start_TokenTwice_Answers201ThenTheSameWith200()
    {
        await using var service = await DirectLineService.StartAsync();
        var token = (string)(await service.PostAsync("tokens/generate", DirectLineService.Secret)).Body["token"]!;

        var first = await service.PostAsync("conversations", token);
        var second = await service.PostAsync("conversations", token, """{"user":{"id":"other"}}""");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Equal((string?)first.Body["conversationId"], (string?)second.Body["conversationId"]);
        var read = await service.GetAsync($"conversations/{first.Body["conversationId"]}/activities", (string)second.Body["token"]!);
        Assert.Single(read.Body["activities"]!.AsArray());
    }

    [Fact]
    public async Task Start_User_TellsTheBotWithLocale()
    {
        var seen = new ConcurrentQueue<Activity>();
        await using var service = await DirectLineService.StartAsync((turn, _) =>
        {
            seen.Enqueue(turn.Activity);
            return TestService.Silent(turn, default);
        });

        var talk = await service.TalkAsync("dl_anna", "en-GB");

        var update = Assert.Single(seen);
        Assert.Equal(ActivityTypes.ConversationUpdate, update.Type);
        Assert.Equal("directline", update.ChannelId);
        Assert.Equal("en-GB", update.Locale);
        Assert.Equal(talk.Id, update.Conversation?.Id);
        Assert.Equal(["boras-bot", "dl_anna"], update.MembersAdded!.Select(member => member.Id));
        Assert.Equal(("dl_anna", "boras-bot"), (update.From?.Id, update.Recipient?.Id));
    }

    [Fact]
    public async Task Start_NoUser_BindsTheTokenToOneMadeUp()
    {
        var seen = new ConcurrentQueue<Activity>();
        await using var service = await DirectLineService.StartAsync((turn, _) =>
        {
            seen.Enqueue(turn.Activity);
            return TestService.Silent(turn, default);
        });

        var started = await service.PostAsync("conversations", DirectLineService.Secret);
        await service.PostAsync($"conversations/{started.Body["conversationId"]}/activities", (string)started.Body["token"]!, """{"type":"message","from":{"id":"me"}}""");

        Assert.Equal(2, seen.Count);
        Assert.StartsWith("dl_", Assert.Single(seen.Select(activity => activity.From!.Id!).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_BotFailsToGreet_ConversationStands()
    {
        await using var service = await DirectLineService.StartAsync((_, _) => throw new InvalidOperationException("no greeting"));

        var started = await service.PostAsync("conversations", DirectLineService.Secret);

        Assert.Equal(HttpStatusCode.Created, started.Status);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("""{"user":"x"}""")]
    [InlineData("""{"user":{"id":1}}""")]
    [InlineData("""{"locale":{}}""")]
    [InlineData("""{"locale":"\ud800"}""")]
    [InlineData("""{"locale":"sv\u0000"}""")]
    [InlineData("""{"user":{"id":"a\u0000b"}}""")]
    [InlineData("""{"user":{"name":"a\u0007b"}}""")]
    [InlineData("""{"locale":"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"}""")]
    public async Task Start_NotWhatIsExpected_Answers400(string body)
    {
        await using var service = await DirectLineService.StartAsync();

        var started = await service.PostAsync("conversations", DirectLineService.Secret, body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (started.Status, started.Error));
    }

    [Fact]
    public async Task Start_ReservedUserNotInToken_Answers400()
    {
        await using var service = await DirectLineService.StartAsync();
        var token = (string)(await service.PostAsync("tokens/generate", DirectLineService.Secret)).Body["token"]!;

        var started = await service.PostAsync("conversations", token, """{"user":{"id":"dl_anna"}}""");

        Assert.Equal(HttpStatusCode.BadRequest, started.Status);
    }

    [Fact]
    public async Task Start_TooManyOpen_Answers429UntilOneEnds()
    {
        await using var service = await DirectLineService.StartAsync(null, ("MaxConversations", "1"));
        var talk = await service.TalkAsync();

        var full = await service.PostAsync("conversations", DirectLineService.Secret);
        await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token);
        var free = await service.PostAsync("conversations", DirectLineService.Secret);

        Assert.Equal(HttpStatusCode.TooManyRequests, full.Status);
        Assert.True(int.Parse(full.Headers["Retry-After"], null) > 0);
        Assert.Equal(HttpStatusCode.Created, free.Status);
    }

    [Fact]
    public async Task Reconnect_Open_AnswersTokenAndStreamAfterTheWatermark()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        await talk.SayAsync("one");

        var again = await service.GetAsync($"{talk.Path}?watermark=2", talk.Token);
        using var socket = await DirectLineService.ConnectAsync((string)again.Body["streamUrl"]!);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(talk.Id, (string?)again.Body["conversationId"]);
        Assert.Equal(["echo: one"], await Talk.TextsAsync(socket, 1));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task Reconnect_NoWatermark_Answers400(string watermark)
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{talk.Path}?watermark={watermark}", talk.Token)).Status);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("a%01b")]
    [InlineData("%F0%9F%90%9B")]
    [InlineData("a%7Cb")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Reconnect_UnknownConversation_Answers404(string id)
    {
        await using var service = await DirectLineService.StartAsync();

        var again = await service.GetAsync($"conversations/{id}", DirectLineService.Secret);

        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (again.Status, again.Error));
    }

    [Fact]
    public async Task Delete_Open_EverythingIsGoneAndTheBotIsTold()
    {
        var seen = new ConcurrentQueue<string>();
        await using var service = await DirectLineService.StartAsync((turn, cancellationToken) =>
        {
            seen.Enqueue(turn.Activity.Type!);
            return DirectLineService.Echo(turn, cancellationToken);
        });
        var talk = await service.TalkAsync();
        await talk.SayAsync("my secret");
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 3);

        var deleted = await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token);

        Assert.Equal(HttpStatusCode.NoContent, deleted.Status);
        Assert.Null(await Talk.NextAsync(socket));
        Assert.Equal("endOfConversation", seen.Last());
        Assert.Equal(HttpStatusCode.NotFound, (await talk.ReadAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await talk.SayAsync("again")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync(talk.Path, talk.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.PostAsync("tokens/refresh", talk.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.PostAsync("conversations", talk.Token)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.CallAsync(HttpMethod.Delete, "conversations/unknown", DirectLineService.Secret)).Status);
        Assert.Single(seen, type => type == "endOfConversation");
    }

    [Fact]
    public async Task Delete_Ended_RemovesItAsWell()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        await service.PostAsync($"{talk.Path}/activities", talk.Token, """{"type":"endOfConversation","from":{"id":"me"}}""");
        Assert.Equal(HttpStatusCode.NotFound, (await talk.ReadAsync()).Status);

        Assert.Equal(HttpStatusCode.NoContent, (await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token)).Status);
    }

    [Fact]
    public async Task EndOfConversation_ByTheUser_EndsAfterTheStreamHasIt()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();
        await Talk.TextsAsync(socket, 1);

        var ended = await service.PostAsync($"{talk.Path}/activities", talk.Token, """{"type":"endOfConversation","from":{"id":"me"}}""");

        Assert.Equal(HttpStatusCode.OK, ended.Status);
        Assert.Equal("endOfConversation", (string?)(await Talk.NextAsync(socket))!["activities"]![0]!["type"]);
        Assert.Null(await Talk.NextAsync(socket));
        Assert.Equal(HttpStatusCode.NotFound, (await talk.ReadAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.PostAsync("tokens/refresh", talk.Token)).Status);
    }

    [Fact]
    public async Task EndOfConversation_ByTheBot_Ends()
    {
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.EndOfConversation }, cancellationToken);
            }

            return null;
        });
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("bye")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await talk.ReadAsync()).Status);
    }

    [Fact]
    public async Task Idle_TooLong_EndsTheConversation()
    {
        await using var service = await DirectLineService.StartAsync(null, ("IdleMinutes", "60"), ("TokenMinutes", "60"));
        var id = (string)(await service.PostAsync("conversations", DirectLineService.Secret)).Body["conversationId"]!;

        service.Clock.Advance(TimeSpan.FromMinutes(59));
        var before = await service.GetAsync($"conversations/{id}/activities", DirectLineService.Secret);
        service.Clock.Advance(TimeSpan.FromMinutes(61));
        var after = await service.GetAsync($"conversations/{id}/activities", DirectLineService.Secret);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (before.Status, after.Status));
    }
}
