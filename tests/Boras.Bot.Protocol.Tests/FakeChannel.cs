using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Tests;

/// <summary>A channel on a port of this machine; keeps what is posted to it.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Method, string Target, string? ContentType, JsonNode? Body)> _received = [];
    private readonly ConcurrentQueue<string> _tokens = [];
    private readonly WebApplication _app;

    private FakeChannel(RequestDelegate[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            var request = context.Request;
            var body = request.ContentLength > 0 ? await JsonNode.ParseAsync(request.Body) : null;
            int count;
            lock (_received)
            {
                _received.Enqueue((request.Method, context.Features.Get<IHttpRequestFeature>()!.RawTarget, request.ContentType, body));
                _tokens.Enqueue(request.Headers.Authorization.ToString());
                count = _received.Count;
            }

            await answers[Math.Min(count, answers.Length) - 1](context);
        });
    }

    public string ServiceUrl => _app.Urls.Single();

    /// <summary>What was posted, in order.</summary>
    public IReadOnlyList<(string Method, string Target, string? ContentType, JsonNode? Body)> Received => [.. _received];

    /// <summary>The header <c>Authorization</c> of each post; empty for none.</summary>
    public IReadOnlyList<string> Tokens => [.. _tokens];

    /// <summary>Starts a channel that answers with one of <paramref name="answers"/> after the other; the last is repeated.</summary>
    public static async Task<FakeChannel> StartAsync(params RequestDelegate[] answers)
    {
        var channel = new FakeChannel(answers.Length == 0 ? [Answer(200)] : answers);
        await channel._app.StartAsync();
        return channel;
    }

    public static RequestDelegate Answer(int status, string body = "", bool retryAtOnce = false) => async context =>
    {
        context.Response.StatusCode = status;
        if (retryAtOnce)
        {
            context.Response.Headers.RetryAfter = "0";
        }

        await context.Response.WriteAsync(body);
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
