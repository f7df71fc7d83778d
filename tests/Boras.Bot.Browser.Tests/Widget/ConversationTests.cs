using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Widget;

[Collection(Chromium.Collection)]
public class ConversationTests(Chromium chromium)
{
    private const string Question = "what is a wicked problem?";
    private const string Passage = "Komplexa problem refereras även som \"wicked problems\".";
    private const string Page = "https://www.boras.se/kommunochpolitik/samarbetenochnatverk/innovationsplattformboras/"
        + "vadarinnovationioffentligsektor.4.3b406ca9171ac3302441ea0c.html";

    [Fact]
    public async Task Panel_QuestionTyped_ShowsPassageAndLinkFromTheHostAlone()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        Assert.Equal(0, tab.RequestCount("/widget/"));
        await tab.OpenAsync();

        await tab.AskAsync(Question, Passage);

        var link = tab.Messages.Last.GetByRole(Microsoft.Playwright.AriaRole.Link).First;
        await Expect(link).ToContainTextAsync("Vad är skillnaden mellan komplexa och komplicerade problem?");
        await Expect(link).ToHaveAttributeAsync("href", Page);
        Assert.Empty(tab.RequestsElsewhere());
        Assert.Empty(tab.Faults);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
        Assert.Null(await tab.Page.EvaluateAsync<string?>("sessionStorage.getItem('boras-bot.session')"));
    }

    [Fact]
    public async Task Panel_Opened_LeavesThePageWhereItIsAndOneName()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.Page.AddInitScriptAsync("window.before = Object.keys(window); window.shift = 0;"
            + "new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shift += entry.value; })).observe({ type: 'layout-shift', buffered: true });");
        await tab.GoAsync();
        await tab.OpenAsync();

        var names = await tab.Page.EvaluateAsync<string[]>("Object.getOwnPropertyNames(window).filter(name => /boras/i.test(name) || name === 'WebChat' || name === 'markdownit')");
        var shift = await tab.Page.EvaluateAsync<double>("window.shift");

        Assert.Equal(["BorasBot"], names);
        Assert.Equal(0, shift);
    }

    [Fact]
    public async Task Panel_SuggestionPressed_IsAnswered()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync(Question, Passage);

        await tab.Suggestions.GetByText("Vad är en innovation?").ClickAsync();

        await tab.ExpectAnswerAsync("En innovation skiljer sig");
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Panel_QuestionOnThePage_OpensAndAsks()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();

        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Varför behövs innovationer?" }).ClickAsync();

        await tab.ExpectAnswerAsync("Drivkrafterna för innovation är flera");
        await Expect(tab.Panel.Locator(".webchat__bubble--from-user")).ToContainTextAsync("Varför behövs innovationer?");
    }

    [Fact]
    public async Task Panel_PageReloaded_KeepsTheConversationAndReadsNothingAgain()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync(Question, Passage);
        var messages = await tab.Messages.AllTextContentsAsync();

        await tab.Page.ReloadAsync();

        await Expect(tab.Messages).ToHaveTextAsync([.. messages]);
        await Expect(tab.Announcements).ToHaveCountAsync(0);
        await tab.GoAsync("/privacy");
        await Expect(tab.Messages).ToHaveTextAsync([.. messages]);
        await tab.AskAsync("Vad är en innovation?", "En innovation skiljer sig");
        await Expect(tab.Announcements).ToHaveCountAsync(1);
        Assert.Equal(1, tab.RequestCount("/api/token"));
    }

    [Fact]
    public async Task Panel_TwoTabs_HaveAConversationEach()
    {
        await using var first = await chromium.NewTabAsync();
        await using var second = new ResidentTab(await first.Page.Context.NewPageAsync(), chromium.Service.Address);
        await first.GoAsync();
        await first.OpenAsync();
        await second.GoAsync();
        await second.OpenAsync();

        await first.AskAsync(Question, Passage);
        await second.AskAsync("Varför behövs innovationer?", "Drivkrafterna för innovation är flera");

        await Expect(first.Messages).ToHaveCountAsync(3);
        await Expect(second.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Panel_TabOpenedFromTheFirst_SharesItsConversation()
    {
        await using var first = await chromium.NewTabAsync();
        await first.GoAsync();
        await first.OpenAsync();
        await first.AskAsync(Question, Passage);
        var popup = await first.Page.RunAndWaitForPopupAsync(() => first.Page.EvaluateAsync("() => { window.open('/privacy'); }"));
        await using var second = new ResidentTab(popup, chromium.Service.Address);
        await second.ExpectAnswerAsync(Passage);

        await second.AskAsync("Varför behövs innovationer?", "Drivkrafterna för innovation är flera");

        await first.ExpectAnswerAsync("Drivkrafterna för innovation är flera");
        await Expect(first.Messages).ToHaveCountAsync(5);
        await Expect(second.Messages).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Panel_ConversationDeleted_IsGoneFromTheServiceAndANewOneCanBegin()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync(Question, Passage);
        await tab.Panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Alternativ" }).ClickAsync();
        await tab.Panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Radera samtalet" }).ClickAsync();

        var deleted = await tab.Page.RunAndWaitForResponseAsync(
            () => tab.Panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Radera", Exact = true }).ClickAsync(),
            response => response.Request.Method == "DELETE");

        Assert.Equal(204, deleted.Status);
        await Expect(tab.Panel.Locator("#over-text")).ToHaveTextAsync("Samtalet är raderat.");
        var authorization = (await deleted.Request.AllHeadersAsync())["authorization"];
        var again = await tab.Page.Context.APIRequest.GetAsync(deleted.Url, new() { Headers = [new("authorization", authorization)] });
        Assert.Equal(404, again.Status);
        await tab.Panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Börja ett nytt samtal" }).ClickAsync();
        await Expect(tab.Messages).ToHaveCountAsync(1);
        await tab.AskAsync(Question, Passage);
    }

    [Fact]
    public async Task Panel_ConversationEnded_TakesNoMoreAndIsForgotten()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync(Question, Passage);
        await tab.Panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Alternativ" }).ClickAsync();

        await tab.Panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Avsluta" }).ClickAsync();

        await Expect(tab.Panel.Locator("#over-text")).ToHaveTextAsync("Samtalet är avslutat.");
        await tab.Page.ReloadAsync();
        await Expect(tab.Messages).ToHaveCountAsync(1);
    }
}
