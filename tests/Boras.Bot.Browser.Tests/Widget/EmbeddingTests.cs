using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Widget;

[Collection(Chromium.Collection)]
public class EmbeddingTests(Chromium chromium)
{
    private const string Passage = "Komplexa problem refereras även som";

    [Fact]
    public async Task Embedded_AllowedSiteWithStrictPolicy_AnswersAndSurvivesReload()
    {
        await using var site = await OtherSite.StartAsync();
        await using var service = await Service.StartAsync($"DirectLine:AllowedOrigins:0={site.AsLocalhost}");
        site.Embed(service);
        await using var tab = await chromium.NewTabAsync(service: service);
        await tab.Page.GotoAsync(site.AsLocalhost);
        await tab.OpenAsync();
        await tab.AskAsync("what is a wicked problem?", Passage);

        await tab.Page.ReloadAsync();

        await tab.ExpectAnswerAsync(Passage);
        Assert.Empty(tab.RequestsElsewhere(site.AsLocalhost));
        Assert.Empty(tab.Faults);
        Assert.Equal(1, tab.RequestCount("/api/token"));
    }

    [Fact]
    public async Task Embedded_SiteThatIsNotAllowed_IsRefusedAndSaysSo()
    {
        await using var site = await OtherSite.StartAsync();
        await using var service = await Service.StartAsync($"DirectLine:AllowedOrigins:0={site.AsLocalhost}");
        site.Embed(service);
        await using var tab = await chromium.NewTabAsync(service: service);
        await tab.Page.Clock.InstallAsync();
        await tab.Page.GotoAsync(site.AsAddress);

        await tab.Launcher.ClickAsync();
        await tab.Page.Clock.FastForwardAsync("01:00");

        await Expect(tab.Dialog).ToContainTextAsync("Frågetjänsten går inte att nå just nu.");
        await Expect(tab.Panel.Locator("#title")).ToHaveCountAsync(0);
        Assert.Equal(0, tab.RequestCount("/api/token"));
    }

    [Fact]
    public async Task Embedded_Attributes_SetWordsColourSideAndOpenAtStart()
    {
        await using var site = await OtherSite.StartAsync();
        await using var service = await Service.StartAsync($"DirectLine:AllowedOrigins:0={site.AsLocalhost}");
        site.Embed(service, "data-lang=\"en\" data-title=\"Ask &lt;us&gt;\" data-greeting=\"Welcome!\" data-color=\"#ffd24d\" data-position=\"left\" data-open");
        await using var tab = await chromium.NewTabAsync(service: service);

        await tab.Page.GotoAsync(site.AsLocalhost);

        await Expect(tab.Panel.Locator("h1")).ToHaveTextAsync("Ask <us>");
        await Expect(tab.Panel.Locator("#greeting")).ToHaveTextAsync("Welcome!");
        await Expect(tab.Messages.First).ToContainTextAsync("Hello!");
        // Yellow takes black letters.
        await Expect(tab.Panel.Locator("header:has(#title)")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Expect(tab.Panel.Locator("header:has(#title)")).ToHaveCSSAsync("background-color", "rgb(255, 210, 77)");
        Assert.True(await tab.Page.Locator("#boras-bot .panel").EvaluateAsync<bool>("panel => panel.getBoundingClientRect().left < 100"));
        Assert.Empty(await tab.ViolationsAsync());
        await tab.Panel.Locator("#close").ClickAsync();
        await tab.Page.ReloadAsync();
        await Expect(tab.Launcher).ToBeVisibleAsync();
    }
}
