using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Widget;

[Collection(Chromium.Collection)]
public class KeyboardTests(Chromium chromium)
{
    private const int MostSteps = 60;

    [Fact]
    public async Task Panel_KeyboardOnly_OpensAsksPicksAndCloses()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await StepTo(tab.Page, "Tab", () => tab.Page.EvaluateAsync<bool>("document.activeElement.id === 'boras-bot'"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Box).ToBeFocusedAsync();

        await tab.Page.Keyboard.TypeAsync("what is a wicked problem?");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ExpectAnswerAsync("Komplexa problem refereras även som");
        await Expect(tab.Box).ToBeFocusedAsync();
        // The suggestions are one stop, within which the arrows move.
        await StepTo(tab.Page, "Shift+Tab", () => IsFocused(tab.Panel.Locator(".webchat__suggested-actions"), "part => part.contains(document.activeElement)"));
        await StepTo(tab.Page, "ArrowRight", () => IsFocused(tab.Suggestions.Filter(new() { HasText = "Vad är en innovation?" }), "button => button === document.activeElement"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ExpectAnswerAsync("En innovation skiljer sig");

        await tab.Box.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(tab.Dialog).ToBeHiddenAsync();
        await Expect(tab.Launcher).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Panel_LinkInAnswer_IsReachedFromTheTranscript()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync("what is a wicked problem?", "Komplexa problem refereras även som");

        await StepTo(tab.Page, "Shift+Tab", () => IsFocused(tab.Panel.Locator(".webchat__basic-transcript"), "log => log === document.activeElement"));
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Messages.Last.GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(tab.Dialog).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Panel_Menu_OpensAndClosesByKeyboard()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        var menu = tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Alternativ" });

        await menu.PressAsync("Enter");
        await Expect(menu).ToHaveAttributeAsync("aria-expanded", "true");
        await tab.Page.Keyboard.PressAsync("Escape");

        await Expect(menu).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(menu).ToBeFocusedAsync();
        await Expect(tab.Dialog).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Panel_OpenedByButtonOnThePage_GivesFocusBackToIt()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        var question = tab.Page.GetByRole(AriaRole.Button, new() { Name = "Varför behövs innovationer?" });
        await question.PressAsync("Enter");
        await Expect(tab.Box).ToBeFocusedAsync();

        await tab.Page.Keyboard.PressAsync("Escape");

        await Expect(question).ToBeFocusedAsync();
    }

    private static Task<bool> IsFocused(ILocator part, string test) => part.EvaluateAsync<bool>(test);

    private static async Task StepTo(IPage page, string key, Func<Task<bool>> isThere)
    {
        for (var step = 0; step < MostSteps && !await isThere(); step++)
        {
            await page.Keyboard.PressAsync(key);
        }

        Assert.True(await isThere(), $"{MostSteps} times {key} did not lead there.");
    }
}
