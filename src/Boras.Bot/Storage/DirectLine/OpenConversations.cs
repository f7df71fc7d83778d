using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage.DirectLine;

/// <summary>Knows about how many conversations are open, without counting them for every start.</summary>
internal sealed class OpenConversations(Database database, TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private DateTimeOffset _countedAt = DateTimeOffset.MinValue;
    private int _count;

    /// <summary>How many are open and were used after <paramref name="idleSince"/>; at most a second old, but for those started here since.</summary>
    public async Task<int> CountAsync(DateTimeOffset idleSince, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (now - _countedAt < Age)
            {
                return _count;
            }
        }

        var count = await database.ReadAsync(
            context => context.Conversations.CountAsync(row => row.IsOpen && row.UsedAt >= idleSince, cancellationToken), cancellationToken);
        lock (_gate)
        {
            (_count, _countedAt) = (count, now);
        }

        return count;
    }

    /// <summary>One more has been started.</summary>
    public void Started()
    {
        lock (_gate)
        {
            _count++;
        }
    }
}
