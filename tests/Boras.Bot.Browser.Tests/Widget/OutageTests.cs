using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Boras.Bot.Browser.Tests.Widget;

[Collection(Chromium.Collection)]
public class OutageTests(Chromium chromium)
{
    private const string Passage = "Komplexa problem refereras även som";

    // Without a key each start makes one up, and the old token is refused; with one the conversation goes on.
    [Theory]
    [InlineData("DirectLine:TokenMinutes=30", "Ett nytt har börjat")]
    [InlineData("DirectLine:SigningKeys:0=0123456789abcdef0123456789abcdef", "")]
    public async Task Panel_ServiceKilledAndRestarted_AnswersTheNextQuestionWithoutReload(string setting, string told)
    {
        await using var service = await Service.StartAsync(setting);
        await using var tab = await chromium.NewTabAsync(service: service);
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync("what is a wicked problem?", Passage);

        await service.KillAsync();
        await Expect(tab.Status).ToContainTextAsync("Anslutningen bröts.");
        await service.RestartAsync();

        await tab.AskAsync("Varför behövs innovationer?", "Drivkrafterna för innovation är flera");
        if (told.Length == 0)
        {
            await Expect(tab.Status).ToBeEmptyAsync();
        }
        else
        {
            await Expect(tab.Status).ToContainTextAsync(told);
        }

        await Expect(tab.Messages.Filter(new() { HasText = Passage })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Panel_QuestionAskedWhileServiceIsDown_IsAnsweredWhenItIsBack()
    {
        await using var service = await Service.StartAsync();
        await using var tab = await chromium.NewTabAsync(service: service);
        await tab.GoAsync();
        await tab.OpenAsync();
        await service.KillAsync();
        await Expect(tab.Status).ToContainTextAsync("Anslutningen bröts.");

        await tab.Box.FillAsync("what is a wicked problem?");
        await tab.Box.PressAsync("Enter");
        await service.RestartAsync();

        await Expect(tab.Messages.Filter(new() { HasText = Passage })).ToHaveCountAsync(1);
        await Expect(tab.Panel.Locator(".webchat__bubble--from-user")).ToHaveCountAsync(1);
    }

    // What was said before is still on the page and in the service; a token whose key is gone removes nothing, and that is told.
    [Theory]
    [InlineData("DirectLine:TokenMinutes=30", 403, "Det senaste samtalet är raderat.")]
    [InlineData("DirectLine:SigningKeys:0=0123456789abcdef0123456789abcdef", 204, "Samtalet är raderat.")]
    public async Task Panel_ConversationReplacedThenDeleted_RemovesBothOrSaysThatItCouldNot(string setting, int status, string told)
    {
        await using var service = await Service.StartAsync(setting);
        await using var tab = await chromium.NewTabAsync(service: service);
        await tab.GoAsync();
        await tab.OpenAsync();
        await tab.AskAsync("what is a wicked problem?", Passage);
        // As when the tab has slept beyond the time of its token.
        await tab.Page.RouteAsync("**/v3/directline/conversations/*?watermark=*", route => route.FulfillAsync(new() { Status = 403 }), new() { Times = 1 });
        await service.KillAsync();
        await service.RestartAsync();
        await tab.AskAsync("Varför behövs innovationer?", "Drivkrafterna för innovation är flera");
        var removals = new ConcurrentQueue<(string Url, int Status)>();
        tab.Page.Response += (_, response) =>
        {
            if (response.Request.Method == "DELETE")
            {
                removals.Enqueue((response.Url, response.Status));
            }
        };

        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Alternativ" }).ClickAsync();
        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Radera samtalet" }).ClickAsync();
        await tab.Panel.GetByRole(AriaRole.Button, new() { Name = "Radera", Exact = true }).ClickAsync();

        await Expect(tab.Panel.Locator("#over-text")).ToContainTextAsync(told);
        Assert.Equal(2, removals.Select(removal => removal.Url).Distinct().Count());
        Assert.Contains(status, removals.Select(removal => removal.Status));
        Assert.DoesNotContain(removals, removal => removal.Status != status && removal.Status != 204);
    }

    [Fact]
    public async Task Panel_Offline_SaysSoAndComesBack()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.GoAsync();
        await tab.OpenAsync();

        await tab.Page.Context.SetOfflineAsync(true);
        await Expect(tab.Status).ToContainTextAsync("Du saknar internetanslutning.");
        await tab.Page.Context.SetOfflineAsync(false);

        await Expect(tab.Status).ToBeEmptyAsync();
        await tab.AskAsync("what is a wicked problem?", Passage);
    }

    [Fact]
    public async Task Panel_NoWebSocketGetsThrough_AnswersByAskingAgain()
    {
        await using var tab = await chromium.NewTabAsync();
        await tab.Page.Context.RouteWebSocketAsync("**/stream*", socket => socket.CloseAsync(new() { Code = 1001 }));
        await tab.Page.AddInitScriptAsync("window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.()); } close() { } };");
        await tab.GoAsync();
        await tab.OpenAsync();

        await tab.AskAsync("what is a wicked problem?", Passage);

        await Expect(tab.Messages).ToHaveCountAsync(3);
    }
}
