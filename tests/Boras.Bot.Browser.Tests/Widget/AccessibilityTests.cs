using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Widget;

[Collection(Chromium.Collection)]
public class AccessibilityTests(Chromium chromium)
{
    private const string Passage = "Komplexa problem refereras även som";

    public static TheoryData<string, int, ColorScheme, ForcedColors> Looks => new()
    {
        { "light", 1280, ColorScheme.Light, ForcedColors.None },
        { "dark", 1280, ColorScheme.Dark, ForcedColors.None },
        { "high contrast", 1280, ColorScheme.Light, ForcedColors.Active },
        { "small", 320, ColorScheme.Light, ForcedColors.None },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_ClosedOpenAnsweredAndOver_FindsNothing(string look, int width, ColorScheme scheme, ForcedColors forced)
    {
        await using var tab = await chromium.NewTabAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 640 },
            ColorScheme = scheme,
            ForcedColors = forced,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await tab.GoAsync();
        await Expect(tab.Launcher).ToBeVisibleAsync();
        await Clean("closed");
        await tab.OpenAsync();
        await Clean("open");
        await tab.AskAsync("what is a wicked problem?", Passage);
        await Clean("answered");
        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Alternativ" }).ClickAsync();
        await Clean("menu");
        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Radera samtalet" }).ClickAsync();
        await Clean("asked to confirm");
        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Radera", Exact = true }).ClickAsync();
        await Expect(tab.Panel.Locator("#over")).ToBeVisibleAsync();
        await Clean("over");

        async Task Clean(string state)
        {
            var violations = await tab.ViolationsAsync();
            Assert.True(violations.Count == 0, $"{look}, {state}: {string.Join('\n', violations)}");
        }
    }

    [Fact]
    public async Task Panel_Answer_IsAnnouncedOnceWithItsLanguages()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        await Expect(tab.Announcements).ToHaveCountAsync(1);

        await tab.AskAsync("what is a wicked problem?", Passage);

        // The greeting's is taken away after a while.
        var said = tab.Announcements.Filter(new() { HasText = Passage });
        await Expect(said).ToHaveCountAsync(1);
        await Expect(said).ToContainTextAsync("Vilka är de förväntade effekterna?");
        await Expect(said.Locator("[lang=en] > [lang=sv]")).ToContainTextAsync(Passage);
        // Nothing else may speak: Web Chat's own region would say it once more.
        await Expect(tab.Panel.Locator(".webchat__live-region-transcript")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Panel_EnglishConversation_MarksWhatIsSwedish()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();

        await tab.AskAsync("what is a wicked problem?", Passage);

        var answer = tab.Messages.Last;
        Assert.Equal("sv", await LanguageOf(answer.GetByText(Passage)));
        Assert.Equal("en", await LanguageOf(answer.GetByText("The answer is in Swedish")));
        Assert.Equal("sv", await LanguageOf(answer.GetByText("Vad är skillnaden mellan komplexa och komplicerade problem?")));
        Assert.Equal("sv", await LanguageOf(tab.Suggestions.GetByText("Vad är en innovation?")));
        Assert.Equal("en", await LanguageOf(tab.Suggestions.GetByText("That helped")));
    }

    [Theory]
    [InlineData("en", "Ask the City of Borås", "Write your question", "Don’t write any personal data")]
    [InlineData("fi", "Kysy Boråsin kaupungilta", "Kirjoita kysymyksesi", "Älä kirjoita henkilötietoja")]
    public async Task Panel_PageInOtherLanguage_FollowsIt(string language, string title, string box, string notice)
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.Page.RouteAsync("**/", async route =>
        {
            var response = await route.FetchAsync();
            var html = (await response.TextAsync()).Replace("<html lang=\"sv\">", $"<html lang=\"{language}\">", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = response, Body = html });
        });
        await tab.GoAsync();

        await Expect(tab.Launcher).ToHaveTextAsync(title);
        await tab.Launcher.ClickAsync();

        await Expect(tab.Panel.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Expect(tab.Panel.GetByRole(AriaRole.Textbox, new() { Name = box })).ToBeVisibleAsync();
        await Expect(tab.Panel.Locator("#about")).ToContainTextAsync(notice);
        Assert.Equal(language, await LanguageOf(tab.Messages.First));
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(640, 400)]
    public async Task Panel_SmallOrZoomed_FitsAndKeepsTheKeyboardIn(int width, int height)
    {
        await using var tab = await chromium.NewTabAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync("what is a wicked problem?", Passage);

        Assert.False(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        Assert.False(await tab.Panel.Locator("html").EvaluateAsync<bool>("root => root.scrollWidth > root.clientWidth"));
        await Expect(tab.Box).ToBeInViewportAsync();
        await Expect(tab.Panel.Locator("#close")).ToBeInViewportAsync();
        await Expect(tab.Dialog).ToHaveAttributeAsync("aria-modal", "true");
        Assert.True(await tab.Page.Locator("main").EvaluateAsync<bool>("main => main.inert"));
        await tab.Panel.Locator("#close").ClickAsync();
        Assert.False(await tab.Page.Locator("main").EvaluateAsync<bool>("main => main.inert"));
    }

    [Fact]
    public async Task Panel_Controls_AreLargeEnoughToHit()
    {
        await using var tab = await chromium.NewTabAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync("what is a wicked problem?", Passage);
        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Alternativ" }).ClickAsync();

        // WCAG 2.2, 2.5.8: at least 24 by 24; a link within a sentence is exempt, one in a list is not.
        var small = await tab.Panel.Locator("button:visible, textarea:visible, #menu a, li a").EvaluateAllAsync<string[]>(
            "controls => controls.filter(control => { const box = control.getBoundingClientRect(); return box.width < 24 || box.height < 24; }).map(control => control.outerHTML)");

        Assert.Empty(small);
    }

    [Fact]
    public async Task Page_Printed_HasNoWidget()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(tab.Dialog).ToBeHiddenAsync();
    }

    private static Task<string> LanguageOf(ILocator part) => part.First.EvaluateAsync<string>("part => part.closest('[lang]').lang");
}
