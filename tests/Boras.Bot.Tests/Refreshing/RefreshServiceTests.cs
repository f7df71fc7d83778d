using System.Net;
using Boras.Bot.Knowledge.Tests.Importing.Fetching;
using Boras.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Boras.Bot.Tests.Refreshing;

/// <summary>From a website to the answer of a bot that is never restarted.</summary>
[Collection(BotHostCollection.Name)]
public sealed class RefreshServiceTests(BotHost host) : IDisposable
{
    private readonly TempFolder _knowledge = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(90));

    [Fact]
    public async Task ExecuteAsync_PagePublishedAndEdited_IsAnsweredFromWithoutARestart()
    {
        _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        await using var site = await TestSite.StartAsync();
        site.Serve("/bad.html", Page("Badet öppnar klockan nio."));
        await using var bot = Bot(site);
        var dialogue = new Dialogue(bot);

        await Until(async () => (await dialogue.Say("När öppnar badet?")).Contains("klockan nio", StringComparison.Ordinal));
        site.Serve("/bad.html", Page("Badet öppnar klockan tio."));
        await Until(async () => (await dialogue.Say("När öppnar badet?")).Contains("klockan tio", StringComparison.Ordinal));

        Assert.Contains("återvinningscentralen", await dialogue.Say("Var lämnar jag glas?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecuteAsync_SiteDown_IsReadyAndSaysDegraded()
    {
        _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        await using var site = await TestSite.StartAsync();
        site.Fault = (context, _) => Results.StatusCode(503).ExecuteAsync(context);
        await using var bot = Bot(site, ("Refresh:FailuresUntilDegraded", "1"));
        using var client = bot.CreateClient();

        await Until(async () =>
        {
            using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
            return await ready.Content.ReadAsStringAsync() == "Degraded";
        });
        Assert.Contains("återvinningscentralen", await new Dialogue(bot).Say("Var lämnar jag glas?"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        _patience.Dispose();
    }

    private static string Page(string answer) =>
        $"<html><body><main><h1>Bad</h1><h2>När öppnar badet?</h2><p>{answer}</p></main></body></html>";

    private WebApplicationFactory<Program> Bot(TestSite site, params (string Key, string Value)[] settings) => host.With(
    [
        ("Knowledge:Path", _knowledge.FullPath), ("Fetching:AllowPrivateAddresses", "true"), ("Fetching:RetryDelaySeconds", "0.001"),
        ("Sources:0:Address", site.At("/bad.html").AbsoluteUri), ("Sources:0:Kind", "page"), ("Sources:0:IntervalMinutes", "0.005"), .. settings,
    ]);

    private async Task Until(Func<Task<bool>> isDone)
    {
        while (!await isDone())
        {
            await Task.Delay(100, _patience.Token);
        }
    }
}
