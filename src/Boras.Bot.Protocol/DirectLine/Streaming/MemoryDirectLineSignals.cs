using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace Boras.Bot.Protocol.DirectLine.Streaming;

/// <summary>Carries signals inside this process.</summary>
public sealed class MemoryDirectLineSignals : IDirectLineSignals
{
    private readonly ConcurrentDictionary<string, ImmutableList<Subscription>> _subscriptions = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IDirectLineSubscription Subscribe(string conversationId)
    {
        var subscription = new Subscription(this, conversationId);
        _subscriptions.AddOrUpdate(conversationId, [subscription], (_, others) => others.Add(subscription));
        return subscription;
    }

    /// <inheritdoc/>
    public Task PublishAsync(DirectLineSignal signal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(signal);
        foreach (var subscription in _subscriptions.GetValueOrDefault(signal.ConversationId) ?? [])
        {
            subscription.Write(signal);
        }

        return Task.CompletedTask;
    }

    /// <summary>Gives every subscriber a hint to read the store, for one who may have missed signals from elsewhere.</summary>
    public void HintAll()
    {
        foreach (var subscription in _subscriptions.Values.SelectMany(subscriptions => subscriptions))
        {
            subscription.Write(new DirectLineSignal(subscription.ConversationId));
        }
    }

    private void Remove(Subscription subscription)
    {
        // Another stream may come or go at the same time.
        while (_subscriptions.TryGetValue(subscription.ConversationId, out var before))
        {
            var after = before.Remove(subscription);
            if (after.IsEmpty
                ? _subscriptions.TryRemove(KeyValuePair.Create(subscription.ConversationId, before))
                : _subscriptions.TryUpdate(subscription.ConversationId, after, before))
            {
                return;
            }
        }
    }

    private sealed class Subscription(MemoryDirectLineSignals signals, string conversationId) : IDirectLineSubscription
    {
        private const int MaxWaiting = 8;

        // When as many wait, the stream will read the store anyway.
        private readonly Channel<DirectLineSignal> _waiting = Channel.CreateBounded<DirectLineSignal>(
            new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

        public string ConversationId => conversationId;

        public void Write(DirectLineSignal signal) => _waiting.Writer.TryWrite(signal);

        public ValueTask<DirectLineSignal> NextAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAsync(cancellationToken);

        public void Dispose() => signals.Remove(this);
    }
}
