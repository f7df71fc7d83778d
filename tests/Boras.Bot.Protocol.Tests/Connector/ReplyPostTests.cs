using System.Net;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Boras.Bot.Protocol.Tests.Authentication;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Tests.Connector;

public sealed class ReplyPostTests
{
    [Fact]
    public async Task Reply_ToAChannel_CarriesTheTokenAndOneTokenServesMany()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await SecureService.StartAsync(Answer);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await Deliver(service, channel));
        }

        Assert.Equal(Enumerable.Repeat("Bearer bot-token", 5), channel.Tokens);
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(service.Authority.TokenRequests).Form["scope"]);
    }

    [Fact]
    public async Task Reply_ActivityNotLetIn_IsNotSentAndNoTokenIsFetched()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await SecureService.StartAsync(Answer);
        using var response = await service.PostAsync(service.ChannelAt(TokenForge.ServiceUrl), Message(channel));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(channel.Received);
        Assert.Empty(service.Authority.TokenRequests);
    }

    [Fact]
    public async Task Reply_BotNamesAnotherAddress_GoesWhereTheActivityCameFrom()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var elsewhere = await FakeChannel.StartAsync();
        await using var service = await SecureService.StartAsync(async (turn, cancellationToken) =>
        {
            var reply = turn.Activity.CreateReply("Svar");
            (reply.ServiceUrl, turn.Activity.ServiceUrl) = (elsewhere.ServiceUrl, elsewhere.ServiceUrl);
            await turn.SendActivityAsync(reply, cancellationToken);
            return null;
        });
        await Deliver(service, channel);
        Assert.Single(channel.Received);
        Assert.Empty(elsewhere.Received);
    }

    [Fact]
    public async Task Reply_WithoutAppId_CarriesNoToken()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await TestService.StartAsync(Answer);
        using var response = await service.PostAsync(Message(channel));
        Assert.Equal([""], channel.Tokens);
    }

    [Fact]
    public async Task Reply_ToASkillsCaller_CarriesATokenForThatCallerOnly()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await SecureService.StartAsync(Answer);
        using var response = await service.PostAsync("Bearer " + service.Forge.App(TokenForge.OwnTenant, app: TokenForge.AllowedCaller), Message(channel));
        Assert.Single(channel.Received);
        Assert.Equal($"{TokenForge.AllowedCaller}/.default", Assert.Single(service.Authority.TokenRequests).Form["scope"]);
    }

    [Fact]
    public async Task Reply_InTheResponse_NeedsNoToken()
    {
        await using var service = await SecureService.StartAsync(Answer);
        var message = JsonNode.Parse(SecureService.Message())!;
        message["deliveryMode"] = "expectReplies";
        using var response = await service.PostAsync("Bearer " + service.Forge.Channel(), message.ToJsonString());
        Assert.Contains("Svar", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(service.Authority.TokenRequests);
    }

    [Fact]
    public async Task Reply_NoTokenToBeHad_IsLostAndLoggedWithItsIds()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await SecureService.StartAsync(Answer);
        service.Authority.TokenAnswer = context =>
        {
            context.Response.StatusCode = 401;
            return context.Response.WriteAsync("""{"error":"invalid_client"}""");
        };
        Assert.Equal(HttpStatusCode.OK, await Deliver(service, channel, id: "a7", conversation: "c7"));
        Assert.Empty(channel.Received);
        var lost = new Activity { Type = "message", Id = "a7", ChannelId = "msteams", Conversation = new ConversationAccount { Id = "c7" } };
        Assert.Single(service.Logs.Lines, line => line.Level == LogLevel.Error
            && line.Text == $"The message that answers activity {ActivityKey.Short(lost)} in {ActivityKey.ShortConversation(lost)} on msteams was lost: The bot got no token.");
    }

    [Fact]
    public async Task Reply_ChangedAndTakenBack_IsOnTheChannelToo()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(200, """{"id":"r1"}"""));
        var done = new List<bool>();
        await using var service = await SecureService.StartAsync(async (turn, cancellationToken) =>
        {
            var sent = await turn.SendActivityAsync("Svar", cancellationToken);
            var better = turn.Activity.CreateReply("Bättre svar");
            better.Id = sent.Id;
            done.Add(await turn.UpdateActivityAsync(better, cancellationToken));
            done.Add(await turn.DeleteActivityAsync(sent.Id!, cancellationToken));
            return null;
        });
        await Deliver(service, channel, id: "7");
        Assert.Equal([true, true], done);
        Assert.Equal(
            [("POST", "/v3/conversations/c/activities/7"), ("PUT", "/v3/conversations/c/activities/r1"), ("DELETE", "/v3/conversations/c/activities/r1")],
            channel.Received.Select(call => (call.Method, call.Target)));
        Assert.Equal(3, channel.Tokens.Count(token => token == "Bearer bot-token"));
    }

    [Fact]
    public async Task Reply_ChangeRefused_IsFalseAndLogged()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(400));
        bool? done = null;
        await using var service = await SecureService.StartAsync(async (turn, cancellationToken) =>
        {
            done = await turn.UpdateActivityAsync(new Activity { Id = "r", Conversation = turn.Activity.Conversation }, cancellationToken);
            return null;
        });
        await Deliver(service, channel);
        Assert.False(done);
        Assert.Contains(service.Logs.Lines, line => line.Text.StartsWith("The update that answers activity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Connector_OfTheTurn_ReadsMembersAndOpensConversations()
    {
        await using var channel = await FakeChannel.StartAsync(
            FakeChannel.Answer(200, """[{"id":"u","aadObjectId":"o"},{"id":"v"}]"""),
            FakeChannel.Answer(200, """{"members":[{"id":"u"}],"continuationToken":"n&m"}"""),
            FakeChannel.Answer(200, """{"members":[{"id":"v"}]}"""),
            FakeChannel.Answer(200, """{"id":"u","name":"Åsa"}"""),
            FakeChannel.Answer(201, """{"id":"new"}"""),
            FakeChannel.Answer(200, "<html>"));
        List<object?> seen = [];
        await using var service = await SecureService.StartAsync(async (turn, cancellationToken) =>
        {
            var connector = turn.TurnState.Get<IConnectorClient>()!;
            seen.Add((await connector.GetConversationMembersAsync(cancellationToken)).Count);
            var page = await connector.GetConversationPagedMembersAsync(1, null, cancellationToken);
            seen.Add((await connector.GetConversationPagedMembersAsync(1, page.ContinuationToken, cancellationToken)).ContinuationToken);
            seen.Add((await connector.GetConversationMemberAsync("u", cancellationToken)).Name);
            seen.Add((await connector.CreateConversationAsync(new ConversationParameters(), cancellationToken)).Id);
            seen.Add((await Assert.ThrowsAsync<ConnectorException>(() => connector.GetConversationMembersAsync(cancellationToken))).Status);
            return null;
        });
        await Deliver(service, channel);
        Assert.Equal([2, null, "Åsa", "new", HttpStatusCode.OK], seen);
        Assert.Equal(
            ["/v3/conversations/c/members", "/v3/conversations/c/pagedmembers?pageSize=1", "/v3/conversations/c/pagedmembers?pageSize=1&continuationToken=n%26m",
                "/v3/conversations/c/members/u", "/v3/conversations", "/v3/conversations/c/members"],
            channel.Received.Select(call => call.Target));
        Assert.All(channel.Tokens, token => Assert.Equal("Bearer bot-token", token));
    }

    private static async Task<InvokeResponse?> Answer(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync("Svar", cancellationToken);
        return null;
    }

    private static string Message(FakeChannel channel, string id = "1", string conversation = "c")
    {
        var message = JsonNode.Parse(SecureService.Message(serviceUrl: $"\"{channel.ServiceUrl}\"", conversation: conversation))!;
        message["id"] = id == "1" ? message["id"]!.GetValue<string>() : id;
        return message.ToJsonString();
    }

    private static async Task<HttpStatusCode> Deliver(SecureService service, FakeChannel channel, string id = "1", string conversation = "c")
    {
        using var response = await service.PostAsync(service.ChannelAt(channel.ServiceUrl), Message(channel, id, conversation));
        return response.StatusCode;
    }
}
