namespace Boras.Bot.Protocol.DirectLine.Streaming;

/// <summary>Carries signals to every stream of a conversation, on whichever replica it is open.</summary>
/// <remarks>
/// A signal is a hint: what a stream sends is read from the store by its watermark. An implementation that may lose signals,
/// such as one whose connection breaks, gives every subscriber a hint once it is connected again.
/// </remarks>
public interface IDirectLineSignals
{
    /// <summary>Receives the signals of a conversation from now on, until disposed.</summary>
    IDirectLineSubscription Subscribe(string conversationId);

    /// <summary>Sends a signal to all who subscribe to its conversation.</summary>
    Task PublishAsync(DirectLineSignal signal, CancellationToken cancellationToken);
}
