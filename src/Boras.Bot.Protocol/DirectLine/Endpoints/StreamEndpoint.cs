using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary><c>/conversations/{conversationId}/stream?watermark=&amp;t=</c>: the WebSocket.</summary>
internal static class StreamEndpoint
{
    public static async Task<IResult> OpenAsync(
        string conversationId,
        string? watermark,
        HttpContext context,
        IDirectLineStore store,
        IDirectLineSignals signals,
        IOptions<DirectLineOptions> options,
        IHostApplicationLifetime lifetime)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return Refusal.BadRequest("A stream is opened as a WebSocket.");
        }

        if (Watermark.Parse(watermark) is not { } after)
        {
            return Watermark.Refusal;
        }

        if (await store.FindAsync(conversationId, context.RequestAborted).ConfigureAwait(false) is not { IsOpen: true })
        {
            return Refusal.Ended;
        }

        var ping = TimeSpan.FromSeconds(options.Value.PingSeconds);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = ping, KeepAliveTimeout = ping }).ConfigureAwait(false);
        await new StreamSession(socket, conversationId, store, signals).RunAsync(after, lifetime.ApplicationStopping).ConfigureAwait(false);
        return Results.Empty;
    }
}
