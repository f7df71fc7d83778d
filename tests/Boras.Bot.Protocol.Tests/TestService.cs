using System.Net.Http.Headers;
using System.Text;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Tests;

/// <summary>The protocol in a real web server on a port of this machine.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private const string Loopback = "http://127.0.0.1:0";

    private readonly WebApplication _app;

    private TestService(WebApplication app) => _app = app;

    /// <summary>A turn that answers nothing.</summary>
    public static Turn Silent { get; } = (_, _) => Task.FromResult<InvokeResponse?>(null);

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => _app.Services;

    /// <summary>Stops as the host does when the process is told to end.</summary>
    public Task StopAsync() => _app.StopAsync();

    public static Task<TestService> StartAsync(Turn turn, string? appId = null, RequestDelegate? before = null, params IActivityFilter[] filters) =>
        StartAsync(Build(turn, "Development", Loopback, appId, filters), before);

    /// <summary>A service with settings and services of the test's own.</summary>
    public static Task<TestService> StartAsync(
        Turn turn, IEnumerable<KeyValuePair<string, string?>> settings, TimeProvider clock, Action<IServiceCollection> configure) =>
        StartAsync(Build(turn, "Development", Loopback, null, settings, clock, [], configure), null);

    private static async Task<TestService> StartAsync(WebApplication app, RequestDelegate? before)
    {
        app.Use(async (context, next) =>
        {
            await (before?.Invoke(context) ?? Task.CompletedTask);
            await next(context);
        });
        app.MapProtocol();
        await app.StartAsync();
        var service = new TestService(app);
        service.Client.BaseAddress = new Uri(app.Urls.Single());
        return service;
    }

    public static WebApplication Build(Turn turn, string environment, string urls, string? appId = null, params IActivityFilter[] filters) =>
        Build(turn, environment, urls, appId, [], TimeProvider.System, filters);

    public static WebApplication Build(
        Turn turn, string environment, string urls, string? appId, IEnumerable<KeyValuePair<string, string?>> settings, TimeProvider clock,
        IActivityFilter[] filters, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection([new("MicrosoftAppId", appId), new("DirectLine:SigningKeys:0", new string('k', 32))]).AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        builder.Services.AddSingleton(clock).AddSingleton(turn).AddProtocol<TestBot>();
        foreach (var filter in filters)
        {
            builder.Services.AddSingleton(filter);
        }

        configure?.Invoke(builder.Services);
        return builder.Build();
    }

    public async Task<HttpResponseMessage> PostAsync(string json, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
