using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Home;

[Collection(Chromium.Collection)]
public class HomePagesTests(Chromium chromium)
{
    [Theory]
    [InlineData("/", "Frågor och svar", 1280)]
    [InlineData("/privacy", "Personuppgifter i frågetjänsten", 1280)]
    [InlineData("/accessibility", "Tillgänglighet i frågetjänsten", 1280)]
    [InlineData("/", "Frågor och svar", 320)]
    [InlineData("/privacy", "Personuppgifter i frågetjänsten", 320)]
    [InlineData("/accessibility", "Tillgänglighet i frågetjänsten", 320)]
    public async Task Page_Shown_IsAccessibleFitsAndAsksNobodyElse(string path, string heading, int width)
    {
        await using var tab = await chromium.NewTabAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });

        await tab.GoAsync(path);

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        await Expect(tab.Launcher).ToBeVisibleAsync();
        Assert.Empty(await tab.ViolationsAsync());
        Assert.False(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        Assert.Empty(tab.RequestsElsewhere());
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Home_QuestionUnfolded_ShowsTheCitysAnswer()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();

        await tab.Page.GetByText("Vad är en innovation?").ClickAsync();

        await Expect(tab.Page.Locator("details[open]")).ToContainTextAsync("En innovation skiljer sig från");
    }
}
