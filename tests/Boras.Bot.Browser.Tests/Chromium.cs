using Microsoft.Playwright;

namespace Boras.Bot.Browser.Tests;

/// <summary>One browser and one service for all tests; each test has a browser context, and so storage, of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Collection = "Chromium";

    private const string Variable = "CHROMIUM_PATH";
    private const string DebianPath = "/usr/bin/chromium";
    private const float Patience = 60_000;

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Service? _service;

    internal Service Service => _service!;

    public async Task InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : DebianPath;
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no Chromium at {path}. Install it (apt-get install chromium) or set {Variable}.");
        }

        _service = await Service.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }
    }

    /// <summary>A new tab in a browser that remembers nothing, 1280 by 800 pixels unless told otherwise.</summary>
    internal async Task<ResidentTab> NewTabAsync(BrowserNewContextOptions? options = null, Service? service = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return new ResidentTab(await context.NewPageAsync(), (service ?? Service).Address);
    }
}
