using System.Net.WebSockets;
using Boras.Bot.Protocol.DirectLine.Storage;

namespace Boras.Bot.Protocol.DirectLine.Streaming;

/// <summary>One open stream: sends what the store has after the watermark, and then what comes.</summary>
internal sealed class StreamSession(WebSocket socket, string conversationId, IDirectLineStore store, IDirectLineSignals signals)
{
    private const int PageSize = 50;
    private const int MaxClientFrame = 4 * 1024;
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(5);

    /// <summary>Runs until the client goes, the conversation ends or <paramref name="stopping"/>.</summary>
    public async Task RunAsync(long watermark, CancellationToken stopping)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = ListenAsync(gone);
        var isLost = false;
        try
        {
            await SendAsync(watermark, gone.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The client has closed, or the service stops.
        }
        catch (WebSocketException)
        {
            // The connection broke while it was written to; the client comes back with its watermark.
        }
        catch (StoreUnavailableException)
        {
            // Likewise; the conversation hasn't ended.
            isLost = true;
        }

        await CloseAsync(isLost || stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, listening).ConfigureAwait(false);
    }

    private async Task SendAsync(long watermark, CancellationToken cancellationToken)
    {
        // Subscribed before the first read, so that nothing falls between the two.
        using var subscription = signals.Subscribe(conversationId);
        while (true)
        {
            var batch = await store.ReadAsync(conversationId, watermark, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (var activity in batch?.Activities ?? [])
            {
                // One a frame: the official client shuffles the activities of frames that come close together.
                await SendAsync(ActivitySet.Write(activity), cancellationToken).ConfigureAwait(false);
                watermark = activity.Sequence;
            }

            // What is written from now on is told by a signal.
            if (batch is { Activities.Count: > 0 } && (watermark < batch.Last || !batch.IsOpen))
            {
                continue;
            }

            if (batch is not { IsOpen: true })
            {
                return;
            }

            watermark = Math.Min(watermark, batch.Last);
            var signal = await subscription.NextAsync(cancellationToken).ConfigureAwait(false);
            if (signal.Transient is { } typing && signal.After >= watermark)
            {
                await SendAsync(ActivitySet.WriteTransient(typing), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task SendAsync(byte[] frame, CancellationToken cancellationToken) =>
        await socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken).ConfigureAwait(false);

    // Clients send empty frames to see whether the connection lives; they have nothing else to say.
    private async Task ListenAsync(CancellationTokenSource gone)
    {
        try
        {
            var buffer = new byte[256];
            var length = 0;
            ValueWebSocketReceiveResult received;
            do
            {
                // Not cancelled, since that would cut the connection before it is closed in order.
                received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).ConfigureAwait(false);
                length = received.EndOfMessage ? 0 : length + received.Count;
            }
            while (received.MessageType != WebSocketMessageType.Close && length <= MaxClientFrame);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Gone without a word.
        }

        await gone.CancelAsync().ConfigureAwait(false);
    }

    private async Task CloseAsync(WebSocketCloseStatus status, Task listening)
    {
        try
        {
            using var patience = new CancellationTokenSource(ClosePatience);
            await socket.CloseOutputAsync(status, statusDescription: null, patience.Token).ConfigureAwait(false);
            await listening.WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Closed already, or the client doesn't answer.
        }

        socket.Abort();
        await listening.ConfigureAwait(false);
    }
}
