using System.Net;
using Boras.Bot.Hosting;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Tests.Hosting;

[Collection(BotHostCollection.Name)]
public sealed class SecurityHeadersTests(BotHost host)
{
    private static readonly Uri Live = new("/health/live", UriKind.Relative);

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/api/messages")]
    [InlineData("/v3/directline/conversations")]
    [InlineData("/v3/directline/conversations/x/activities")]
    [InlineData("/api/token")]
    [InlineData("/widget.js")]
    [InlineData("/widget/0/panel.js")]
    [InlineData("/finns-inte")]
    public async Task Response_NoPage_MayRunNothingAndBeFramedByNobody(string path)
    {
        using var response = await host.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(SecurityHeaders.Policy, Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/widget/panel")]
    public async Task Response_Page_KeepsItsOwnPolicy(string path)
    {
        using var response = await host.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        Assert.Contains("script-src 'self'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(response, "Referrer-Policy"));
    }

    [Fact]
    public async Task Response_BotFails_Is500WithTheHeadersAndNothingOfTheFault()
    {
        await using var service = host.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddTransient<IBot, FailingBot>()));

        using var response = await service.CreateClient().PostAsync(Incoming.Message("c", "Hej"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(SecurityHeaders.Policy, Header(response, "Content-Security-Policy"));
        Assert.DoesNotContain(FailingBot.Reason, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "https", null, "max-age=31536000")]
    [InlineData("Production", "https", "30", "max-age=2592000")]
    [InlineData("Production", "https", "0", null)]
    [InlineData("Production", "http", null, null)]
    [InlineData("Development", "https", null, null)]
    public async Task Hsts_OverHttpsOutsideDevelopment_IsTold(string environment, string scheme, string? days, string? expected)
    {
        await using var service = host.WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("MicrosoftAppId", "00000000-0000-0000-0000-000000000001");
            builder.UseSetting("DirectLine:SigningKeys:0", new string('k', 32));
            builder.UseSetting("Hosting:HstsDays", days ?? "365");
        });
        using var client = service.CreateClient();
        client.BaseAddress = new Uri($"{scheme}://bot.example.org");

        using var response = await client.GetAsync(Live);

        Assert.Equal(expected, response.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : null);
    }

    private static string Header(HttpResponseMessage response, string name) =>
        Assert.Single(response.Headers.TryGetValues(name, out var values) ? values : response.Content.Headers.GetValues(name));

    private sealed class FailingBot : IBot
    {
        public const string Reason = "boten föll";

        public Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Reason);
    }
}
