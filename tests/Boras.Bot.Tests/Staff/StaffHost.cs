using System.Net;
using System.Text.RegularExpressions;
using Boras.Bot.Storage;
using Boras.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Staff;

/// <summary>The real service with the pages for staff, and a real provider beside it.</summary>
public sealed partial class StaffHost : IAsyncLifetime, IAsyncDisposable
{
    private readonly BotHost _bots = new();
    private WebApplicationFactory<Program> _host = null!;

    internal StaffProvider Provider { get; private set; } = null!;

    internal FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    internal Database Database => _host.Services.GetRequiredService<Database>();

    public async Task InitializeAsync()
    {
        Provider = await StaffProvider.StartAsync();
        _host = _bots.With(Provider.Settings).WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock)));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _bots.DisposeAsync();
        await Provider.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>A browser that follows no redirect by itself.</summary>
    public HttpClient NewBrowser() => _host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>A browser that has signed in.</summary>
    public async Task<HttpClient> SignedInAsync()
    {
        var browser = NewBrowser();
        using var landed = await browser.GetAsync(await ReturnAsync(browser, "/staff"));
        Assert.Equal(HttpStatusCode.Redirect, landed.StatusCode);
        return browser;
    }

    /// <summary>Asks for a page, signs in at the provider, and gives the address with which it sends back.</summary>
    public static async Task<Uri> ReturnAsync(HttpClient browser, string path)
    {
        using var asked = await browser.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        using var elsewhere = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var sent = await elsewhere.GetAsync(asked.Headers.Location);
        return sent.Headers.Location!;
    }

    /// <summary>Posts a form with the token of the page that it is on.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string path, params (string Key, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(new Uri(page, UriKind.Relative));
        using var form = new FormUrlEncodedContent(
            [KeyValuePair.Create("__RequestVerificationToken", Token().Match(html).Groups[1].Value), .. fields.Select(field => KeyValuePair.Create(field.Key, field.Value))]);
        return await browser.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
