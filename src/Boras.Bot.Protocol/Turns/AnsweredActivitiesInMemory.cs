using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Remembers the answered activities of this process; the oldest are forgotten first.</summary>
internal sealed class AnsweredActivitiesInMemory(IOptions<TurnOptions> options, TimeProvider time) : IAnsweredActivities
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _claims = [];
    private readonly Queue<(string Key, long At)> _order = [];

    /// <summary>How many are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _claims.Count;
            }
        }
    }

    public ValueTask<ActivityClaim> ClaimAsync(string key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            ForgetOld(now);
            if (!_claims.TryAdd(key, now))
            {
                return ValueTask.FromResult(new ActivityClaim(key, ClaimState.Answered, default));
            }

            _order.Enqueue((key, now));
            return ValueTask.FromResult(new ActivityClaim(key, ClaimState.Claimed, default));
        }
    }

    // In one process a turn always comes to its end before the same activity's next, so that there is nothing to confirm.
    public ValueTask ConfirmAsync(ActivityClaim claim, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask ReleaseAsync(ActivityClaim claim, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _claims.Remove(claim.Key);
        }

        return ValueTask.CompletedTask;
    }

    private void ForgetOld(long now)
    {
        var window = TimeSpan.FromMinutes(options.Value.AnsweredMinutes);
        while (_order.TryPeek(out var oldest)
            && (_order.Count >= options.Value.MaxAnswered || time.GetElapsedTime(oldest.At, now) >= window))
        {
            _order.Dequeue();

            // A claim that was released and made again stands further back in the order.
            if (_claims.TryGetValue(oldest.Key, out var at) && at == oldest.At)
            {
                _claims.Remove(oldest.Key);
            }
        }
    }
}
