using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Boras.Bot.Browser.Tests;

/// <summary>A tab as a resident sees it: the page, the launcher on it and the panel in its frame.</summary>
internal sealed class ResidentTab : IAsyncDisposable
{
    private readonly string _service;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _faults = new();

    public ResidentTab(IPage page, string service)
    {
        Page = page;
        _service = service;
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _faults.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _faults.Enqueue(error);
    }

    public IPage Page { get; }

    public ILocator Launcher => Page.Locator("#boras-bot .launcher");

    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog, new() { Name = "Fråga Borås Stad", Exact = true });

    public IFrameLocator Panel => Page.FrameLocator("#boras-bot iframe");

    public ILocator Box => Panel.Locator("[data-id='webchat-sendbox-input']");

    public ILocator Messages => Panel.Locator(".webchat__bubble__content");

    public ILocator Suggestions => Panel.Locator(".webchat__suggested-action");

    public ILocator Announcements => Panel.Locator("#announcer > div");

    public ILocator Status => Panel.Locator("#status");

    /// <summary>What the console has told of: errors, warnings and violated policies.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Requests to anywhere but the service and the page's own site.</summary>
    public IEnumerable<string> RequestsElsewhere(string? site = null) => _requests.Where(url =>
        !url.StartsWith(_service + "/", StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal)
        && (site is null || !url.StartsWith(site + "/", StringComparison.Ordinal)));

    public int RequestCount(string part) => _requests.Count(url => url.Contains(part, StringComparison.Ordinal));

    public Task GoAsync(string path = "/") => Page.GotoAsync(_service + path);

    /// <summary>Opens the panel and waits for the greeting.</summary>
    public async Task OpenAsync()
    {
        await Launcher.ClickAsync();
        await Assertions.Expect(Messages.First).ToContainTextAsync("Jag är Borås Stads automatiska frågetjänst");
    }

    /// <summary>Writes a question and waits for an answer that holds <paramref name="answer"/>.</summary>
    public async Task AskAsync(string question, string answer)
    {
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
        await ExpectAnswerAsync(answer);
    }

    public Task ExpectAnswerAsync(string answer) => Assertions.Expect(Messages.Last).ToContainTextAsync(answer);

    /// <summary>What axe finds wrong on the page and in its frames, a line each.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions());
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}")];
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
