using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Boras.Bot.Protocol.Tests.DirectLine.Endpoints;

public sealed class TokenEndpointsTests
{
    [Theory]
    [InlineData(DirectLineService.Secret)]
    [InlineData(DirectLineService.OtherSecret)]
    public async Task Generate_EitherSecret_AnswersToken(string secret)
    {
        await using var service = await DirectLineService.StartAsync();

        var generated = await service.PostAsync("tokens/generate", secret, """{"user":{"id":"dl_anna","name":"Anna"},"trustedOrigins":["https://www.example.org"]}""");

        Assert.Equal(HttpStatusCode.OK, generated.Status);
        Assert.Equal(1800, (int)generated.Body["expires_in"]!);
        var token = new JsonWebToken((string)generated.Body["token"]!);
        Assert.Equal((string?)generated.Body["conversationId"], token.GetClaim("conv").Value);
        Assert.Equal("dl_anna", token.GetClaim("user").Value);
        Assert.Equal("https://www.example.org", token.GetClaim("origin").Value);
        Assert.Equal(TimeSpan.FromMinutes(30), token.ValidTo - token.ValidFrom);
        Assert.Null(generated.Body["streamUrl"]);
    }

    [Theory]
    [InlineData(null, "MissingToken")]
    [InlineData("a secret that is long enough, firs", "BadSecret")]
    [InlineData("a secret that is long enough, first_", "BadSecret")]
    [InlineData("x", "BadSecret")]
    public async Task Generate_NoSecret_Answers403(string? secret, string error)
    {
        await using var service = await DirectLineService.StartAsync();

        var generated = await service.PostAsync("tokens/generate", secret);

        Assert.Equal((HttpStatusCode.Forbidden, error), (generated.Status, generated.Error));
    }

    [Fact]
    public async Task Generate_Token_IsNoSecret()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await service.PostAsync("tokens/generate", talk.Token)).Status);
    }

    [Theory]
    [InlineData("""{"user":{"id":"anna"}}""")]
    [InlineData("""{"user":{"id":"DL_anna"}}""")]
    [InlineData("""{"trustedOrigins":["https://www.example.org/"]}""")]
    [InlineData("""{"trustedOrigins":["www.example.org"]}""")]
    [InlineData("""{"trustedOrigins":["*"]}""")]
    [InlineData("""{"trustedOrigins":[null]}""")]
    [InlineData("""{"trustedOrigins":["file:///etc"]}""")]
    [InlineData("{")]
    public async Task Generate_NotWhatIsExpected_Answers400(string body)
    {
        await using var service = await DirectLineService.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await service.PostAsync("tokens/generate", DirectLineService.Secret, body)).Status);
    }

    [Fact]
    public async Task Generate_HugeBody_Answers413()
    {
        await using var service = await DirectLineService.StartAsync();

        var generated = await service.PostAsync("tokens/generate", DirectLineService.Secret, $$"""{"x":"{{new string('a', 20_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, generated.Status);
    }

    [Fact]
    public async Task Generate_SecretsAllChanged_TheOldOneIsRefused()
    {
        await using var service = await DirectLineService.StartAsync(null, ("Secrets:0", new string('s', 32)), ("Secrets:1", new string('t', 32)));

        Assert.Equal(HttpStatusCode.Forbidden, (await service.PostAsync("tokens/generate", DirectLineService.Secret)).Status);
    }

    [Fact]
    public async Task Refresh_BeforeItExpires_AnswersTheSameConversation()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        service.Clock.Advance(TimeSpan.FromMinutes(29));

        var refreshed = await service.PostAsync("tokens/refresh", talk.Token);

        Assert.Equal(HttpStatusCode.OK, refreshed.Status);
        Assert.Equal(talk.Id, (string?)refreshed.Body["conversationId"]);
        service.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"{talk.Path}/activities", (string)refreshed.Body["token"]!)).Status);
        Assert.Equal("dl_anna", new JsonWebToken((string)refreshed.Body["token"]!).GetClaim("user").Value);
    }

    [Fact]
    public async Task Refresh_Expired_Answers403()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        service.Clock.Advance(TimeSpan.FromMinutes(30));

        var refreshed = await service.PostAsync("tokens/refresh", talk.Token);

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (refreshed.Status, refreshed.Error));
    }

    [Fact]
    public async Task Refresh_NotStartedYet_AnswersToken()
    {
        await using var service = await DirectLineService.StartAsync();
        var generated = await service.PostAsync("tokens/generate", DirectLineService.Secret);

        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync("tokens/refresh", (string)generated.Body["token"]!)).Status);
    }

    [Fact]
    public async Task ForWebsite_OwnPage_AnswersTokenForThatPageOnly()
    {
        await using var service = await DirectLineService.StartAsync();

        var given = await service.PostAsync("/api/token", origin: service.Url);
        var token = (string)given.Body["token"]!;
        var own = await service.PostAsync("conversations", token, origin: service.Url);
        var path = $"conversations/{own.Body["conversationId"]}";

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Created), (given.Status, own.Status));
        Assert.StartsWith("dl_", new JsonWebToken(token).GetClaim("user").Value, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"{path}/activities", token)).Status);
        var elsewhere = await service.GetAsync($"{path}/activities", token, DirectLineService.Website);
        Assert.Equal((HttpStatusCode.Forbidden, "OriginNotTrusted"), (elsewhere.Status, elsewhere.Error));
        Assert.Equal(HttpStatusCode.Forbidden, (await service.PostAsync($"{path}/activities", token, """{"type":"message"}""")).Status);
        using var socket = await DirectLineService.ConnectAsync((string)own.Body["streamUrl"]!, service.Url);
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => DirectLineService.ConnectAsync((string)own.Body["streamUrl"]!));
    }

    [Fact]
    public async Task ForWebsite_AllowedWebsite_AnswersToken()
    {
        await using var service = await DirectLineService.StartAsync();

        var given = await service.PostAsync("/api/token", origin: DirectLineService.Website);

        Assert.Equal(HttpStatusCode.OK, given.Status);
        Assert.Equal(DirectLineService.Website, given.Headers["Access-Control-Allow-Origin"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://evil.example")]
    [InlineData("https://www.example.org.evil.example")]
    [InlineData("http://www.example.org")]
    [InlineData("https://www.example.org:444")]
    [InlineData("https://example.org")]
    public async Task ForWebsite_OtherOriginOrNone_Answers403(string? origin)
    {
        await using var service = await DirectLineService.StartAsync();

        var given = await service.PostAsync("/api/token", origin: origin);

        Assert.Equal(HttpStatusCode.Forbidden, given.Status);
        Assert.Null(given.Body["token"]);
    }

    [Fact]
    public async Task Session_Token_AnswersAnId()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var session = await service.GetAsync("session/getsessionid", talk.Token);

        Assert.Equal(HttpStatusCode.OK, session.Status);
        Assert.NotEqual("", (string?)session.Body["sessionId"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await service.GetAsync("session/getsessionid")).Status);
    }
}
