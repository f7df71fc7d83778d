using System.Net;

namespace Boras.Bot.Protocol.Tests.DirectLine.Calls;

public sealed class CallerCheckTests
{
    public static TheoryData<string, string> Endpoints => new()
    {
        { "POST", "tokens/generate" },
        { "POST", "tokens/refresh" },
        { "POST", "conversations" },
        { "GET", "conversations/ID" },
        { "DELETE", "conversations/ID" },
        { "GET", "conversations/ID/activities" },
        { "POST", "conversations/ID/activities" },
        { "POST", "conversations/ID/upload" },
        { "GET", "conversations/ID/stream" },
        { "GET", "session/getsessionid" },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Check_NothingShown_Answers403(string method, string path) => await Refused(method, path, null, "MissingToken");

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Check_ForeignWebsite_Answers403(string method, string path) =>
        await Refused(method, path, DirectLineService.Secret, "OriginNotAllowed", "https://evil.example");

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Check_NoToken_Answers403(string method, string path)
    {
        if (path is not "tokens/generate" && !path.EndsWith("stream", StringComparison.Ordinal))
        {
            await Refused(method, path, "a.b.c", "BadToken");
        }
    }

    [Theory]
    [InlineData("GET", "conversations/ID")]
    [InlineData("GET", "conversations/ID/activities")]
    [InlineData("POST", "conversations/ID/activities")]
    [InlineData("POST", "conversations/ID/upload")]
    public async Task Check_TokenOfAnotherConversationOrExpired_Answers403(string method, string path)
    {
        await using var service = await DirectLineService.StartAsync();
        var (talk, other) = (await service.TalkAsync(), await service.TalkAsync());
        var address = path.Replace("ID", talk.Id, StringComparison.Ordinal);

        var foreign = await service.CallAsync(new HttpMethod(method), address, other.Token, "{}");
        service.Clock.Advance(TimeSpan.FromMinutes(30));
        var expired = await service.CallAsync(new HttpMethod(method), address, talk.Token, "{}");

        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (foreign.Status, foreign.Error));
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (expired.Status, expired.Error));
    }

    [Fact]
    public async Task Check_OldTokenForRemoval_RemovesItsOwnConversationOnly()
    {
        await using var service = await DirectLineService.StartAsync();
        var (talk, other) = (await service.TalkAsync(), await service.TalkAsync());
        service.Clock.Advance(TimeSpan.FromMinutes(30));

        var foreign = await service.CallAsync(HttpMethod.Delete, talk.Path, other.Token);
        var removed = await service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token);

        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (foreign.Status, foreign.Error));
        Assert.Equal(HttpStatusCode.NoContent, removed.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"{talk.Path}/activities", DirectLineService.Secret)).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"{other.Path}/activities", DirectLineService.Secret)).Status);
    }

    [Fact]
    public async Task Check_SecretForRefresh_IsNoToken() => await Refused("POST", "tokens/refresh", DirectLineService.Secret, "BadToken");

    [Fact]
    public async Task Check_PublicUrl_IsTheOwnOriginAndTheStream()
    {
        await using var service = await DirectLineService.StartAsync(null, ("PublicUrl", "https://bot.example.org"));

        var given = await service.PostAsync("/api/token", origin: "https://bot.example.org");
        var started = await service.PostAsync("conversations", (string)given.Body["token"]!, origin: "https://bot.example.org");

        Assert.StartsWith("wss://bot.example.org/v3/directline/conversations/", (string?)started.Body["streamUrl"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await service.PostAsync("/api/token", origin: service.Url)).Status);
    }

    [Fact]
    public async Task Check_TurnedOff_ThereIsNothing()
    {
        await using var service = await DirectLineService.StartAsync(null, ("Enabled", "false"));

        Assert.Equal(HttpStatusCode.NotFound, (await service.PostAsync("conversations", DirectLineService.Secret)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.PostAsync("/api/token", origin: service.Url)).Status);
    }

    private static async Task Refused(string method, string path, string? credential, string error, string? origin = null)
    {
        await using var service = await DirectLineService.StartAsync();
        var answer = await service.CallAsync(new HttpMethod(method), path, credential, method == "POST" ? "{}" : null, origin);
        Assert.Equal((HttpStatusCode.Forbidden, error), (answer.Status, answer.Error));
    }
}
