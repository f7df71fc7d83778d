using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Tests.Telemetry;

/// <summary>A collector that takes OTLP over HTTP and keeps the bytes, in which texts are plain UTF-8.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Text)> _received = new();
    private readonly SemaphoreSlim _news = new(0);

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _received.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            _news.Release();
            context.Response.ContentType = "application/x-protobuf";
        });
    }

    public string Url => _app.Urls.Single();

    /// <summary>Everything that came so far.</summary>
    public string All => Of("");

    /// <summary>What came so far for a signal, <c>traces</c> or <c>metrics</c>.</summary>
    public string Of(string signal) => string.Join('\n', _received.Where(message => message.Path.EndsWith(signal, StringComparison.Ordinal)).Select(message => message.Text));

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Waits until what came for a signal holds a text.</summary>
    public async Task WaitFor(string signal, string text)
    {
        while (!_received.Any(message => message.Path == $"/v1/{signal}" && message.Text.Contains(text, StringComparison.Ordinal)))
        {
            Assert.True(await _news.WaitAsync(Patience), $"No {signal} with '{text}' came.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _news.Dispose();
    }
}
