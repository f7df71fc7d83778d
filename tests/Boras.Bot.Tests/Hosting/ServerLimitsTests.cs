using System.Net;
using System.Net.Http.Headers;
using Boras.Bot.Tests.Commands;

namespace Boras.Bot.Tests.Hosting;

public sealed class ServerLimitsTests
{
    private const int TooManyHeaderBytes = 20 * 1024;
    private const int TooManyBytes = 2 * 1024 * 1024;

    [Fact]
    public async Task Server_TooMuch_IsRefusedAndTheServerKeepsItsNameToItself()
    {
        using var bot = BotProcess.Start("Development", [], "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = new Uri(await bot.WaitFor("Now listening on: ")) };
        using var longHeader = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { { "X-Long", new string('a', TooManyHeaderBytes) } } };
        using var body = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(new byte[TooManyBytes]) };
        body.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        using var headers = await client.SendAsync(longHeader);
        using var large = await client.SendAsync(body);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.False(live.Headers.Contains("Server"));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, headers.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }
}
