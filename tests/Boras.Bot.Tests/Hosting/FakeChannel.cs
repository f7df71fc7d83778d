using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Tests.Hosting;

/// <summary>A channel's connector on a port of this machine; keeps what the bot posts.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Target, JsonNode Body)> _posts = new();

    private FakeChannel(int status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(async context =>
        {
            var body = (await JsonNode.ParseAsync(context.Request.Body))!;
            _posts.Enqueue((context.Request.Method + " " + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, body));
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("{\"id\":\"1\"}");
        });
    }

    public string ServiceUrl => _app.Urls.Single() + "/";

    /// <summary>Method with target as it came, and body, of every post so far.</summary>
    public IReadOnlyList<(string Target, JsonNode Body)> Posts => [.. _posts];

    public static async Task<FakeChannel> StartAsync(int status = StatusCodes.Status200OK)
    {
        var channel = new FakeChannel(status);
        await channel._app.StartAsync();
        return channel;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
