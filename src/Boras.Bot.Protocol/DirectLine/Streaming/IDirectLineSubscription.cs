namespace Boras.Bot.Protocol.DirectLine.Streaming;

/// <summary>The signals of one conversation for one stream.</summary>
public interface IDirectLineSubscription : IDisposable
{
    /// <summary>Waits for the next signal.</summary>
    ValueTask<DirectLineSignal> NextAsync(CancellationToken cancellationToken);
}
