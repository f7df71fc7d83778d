using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Staff;

[Collection(Chromium.Collection)]
public class StaffPagesTests(Chromium chromium)
{
    private const int MostSteps = 80;

    [Theory]
    [InlineData(1280, ColorScheme.Light, ForcedColors.None)]
    [InlineData(1280, ColorScheme.Dark, ForcedColors.None)]
    [InlineData(320, ColorScheme.Light, ForcedColors.None)]
    [InlineData(1280, ColorScheme.Light, ForcedColors.Active)]
    public async Task Pages_SignedIn_AreAccessibleFitAndAskNobodyElse(int width, ColorScheme scheme, ForcedColors colors)
    {
        await using var desk = await StaffDesk.OpenAsync(chromium, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ForcedColors = colors });
        var page = desk.Tab.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Vad invånarna frågade");
        await AssertGoodAsync(desk, $"staff-{width}-{scheme}-{colors}");
        foreach (var summary in await page.Locator("summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await AssertGoodAsync(desk, null);
        await page.GetByRole(AriaRole.Link, new() { Name = "Prova en fråga" }).ClickAsync();
        await page.GetByLabel("Fråga", new() { Exact = true }).FillAsync("Vad betyder innovation?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fråga", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Så svarar boten" })).ToBeVisibleAsync();
        await AssertGoodAsync(desk, $"bench-{width}-{scheme}-{colors}");
    }

    [Fact]
    public async Task Line_KeyboardOnly_IsCopiedAndSaid()
    {
        await using var desk = await StaffDesk.OpenAsync(chromium, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = desk.Tab.Page;
        for (var step = 0; step < MostSteps && !await page.EvaluateAsync<bool>("document.activeElement.matches('[data-copy]')"); step++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        var expected = await page.EvaluateAsync<string>("document.getElementById(document.activeElement.dataset.copy).value");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Raden är kopierad.");
        Assert.Equal(expected, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.StartsWith("  - ", expected, StringComparison.Ordinal);
        // Focus stays where it was, for who goes on to the next.
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('[data-copy]')"));
    }

    [Fact]
    public async Task Line_WithoutScript_CanBeMarked()
    {
        await using var desk = await StaffDesk.OpenAsync(chromium, new() { JavaScriptEnabled = false });

        var line = desk.Tab.Page.Locator(".copy input").First;
        await Expect(line).ToBeVisibleAsync();
        await Expect(line).Not.ToBeEditableAsync();
        await Expect(desk.Tab.Page.Locator(".copy button").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task SignOut_Pressed_LeadsToAPageThatSaysSo()
    {
        await using var desk = await StaffDesk.OpenAsync(chromium);

        await desk.Tab.Page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();

        await Expect(desk.Tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du är utloggad");
        Assert.Empty(await desk.Tab.ViolationsAsync());
    }

    private static async Task AssertGoodAsync(StaffDesk desk, string? picture)
    {
        if (picture is not null && Environment.GetEnvironmentVariable("BORAS_BOT_PICTURES") is { Length: > 0 } folder)
        {
            await desk.Tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, picture + ".png"), FullPage = true });
        }

        Assert.Empty(await desk.Tab.ViolationsAsync());
        Assert.False(await desk.Tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        Assert.Empty(desk.Tab.Faults);
    }
}
