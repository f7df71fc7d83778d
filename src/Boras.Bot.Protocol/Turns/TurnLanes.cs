using Boras.Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Orders turns: one at a time in a conversation, a bounded number in a channel and in all.</summary>
internal sealed class TurnLanes(IOptions<TurnOptions> options) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string?, string?), Lane> _conversations = [];
    private readonly Dictionary<(string?, string?), Lane> _channels = [];
    private readonly SemaphoreSlim _slots = new(options.Value.MaxRunning);
    private TaskCompletionSource? _empty;

    /// <summary>Turns that run or wait.</summary>
    public int Count { get; private set; }

    /// <summary>Conversations with a turn that runs or waits.</summary>
    public int Conversations => _conversations.Count;

    /// <summary>A place behind the earlier turns of the conversation, to dispose after the turn; null when there is none.</summary>
    public TurnPlace? TryEnter(Activity activity)
    {
        // A channel is as slow as the service that takes its replies.
        var host = Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) ? address.Authority : null;
        var (conversation, channel) = ((activity.ChannelId, activity.Conversation?.Id), (activity.ChannelId, host));
        lock (_gate)
        {
            var lane = Find(_conversations, conversation, 1);
            var bulkhead = Find(_channels, channel, options.Value.MaxRunningPerChannel);
            if (Count >= options.Value.MaxQueued || lane.Turns >= options.Value.MaxPerConversation || bulkhead.Turns >= options.Value.MaxQueuedPerChannel)
            {
                Forget(_conversations, conversation, lane);
                Forget(_channels, channel, bulkhead);
                return null;
            }

            Count++;
            lane.Turns++;
            bulkhead.Turns++;
            var ahead = lane.Last;
            var place = new TurnPlace(ahead, bulkhead.Slots, _slots, Leave);
            lane.Last = place.Left;
            return place;
        }

        void Leave()
        {
            lock (_gate)
            {
                var (lane, bulkhead) = (_conversations[conversation], _channels[channel]);
                lane.Turns--;
                bulkhead.Turns--;
                Forget(_conversations, conversation, lane);
                Forget(_channels, channel, bulkhead);
                if (--Count == 0)
                {
                    _empty?.TrySetResult();
                }
            }
        }
    }

    /// <summary>Completes when no turn runs or waits.</summary>
    public Task EmptyAsync()
    {
        lock (_gate)
        {
            _empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (Count == 0)
            {
                _empty.TrySetResult();
            }

            return _empty.Task;
        }
    }

    public void Dispose() => _slots.Dispose();

    private static Lane Find(Dictionary<(string?, string?), Lane> lanes, (string?, string?) key, int slots)
    {
        if (!lanes.TryGetValue(key, out var lane))
        {
            lanes[key] = lane = new Lane(slots);
        }

        return lane;
    }

    private static void Forget(Dictionary<(string?, string?), Lane> lanes, (string?, string?) key, Lane lane)
    {
        if (lane.Turns == 0)
        {
            lanes.Remove(key);
        }
    }

    private sealed class Lane(int slots)
    {
        public SemaphoreSlim Slots { get; } = new(slots);

        public int Turns { get; set; }

        public Task Last { get; set; } = Task.CompletedTask;
    }
}
