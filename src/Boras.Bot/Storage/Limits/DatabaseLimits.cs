using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Boras.Bot.Protocol;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.Limits;

/// <summary>Counts calls in the database, by the minute; those that come while it counts are counted together next.</summary>
/// <remarks>
/// An address is counted under a hash of it, the minute and a key of the service: the next minute it has another, and without
/// the key it can't be found by trying all addresses. Many callers may share an address, and its row would make each wait for all.
/// </remarks>
internal sealed class DatabaseLimits : ISharedLimits, IDisposable
{
    private const int MaxTogether = 1_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly byte[] _key;
    private readonly Channel<Call> _waiting = Channel.CreateUnbounded<Call>(new UnboundedChannelOptions { SingleReader = true });

    public DatabaseLimits(Database database, IOptions<DirectLineOptions> options, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        // Without a key in the settings every process has its own, and Development has one replica.
        _key = SHA256.HashData(options.Value.SigningKeys is [var first, ..]
            ? Encoding.UTF8.GetBytes("limits " + first) : RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes));
        _ = Task.Run(RunAsync);
    }

    public async Task<TimeSpan?> CountAsync(IReadOnlyList<SharedLimit> limits, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var minute = now.Ticks / Window.Ticks;
        var until = new DateTimeOffset((minute + 1) * Window.Ticks, TimeSpan.Zero);
        var call = new Call([.. limits.Select(limit => (Hash(limit.Name, minute), limit.PerMinute))], until.ToUnixTimeMilliseconds());
        if (!_waiting.Writer.TryWrite(call))
        {
            throw new StoreUnavailableException("The service is stopping and counts nothing more.");
        }

        return await call.IsOver.Task.WaitAsync(cancellationToken) ? until - now : null;
    }

    public void Dispose() => _waiting.Writer.TryComplete();

    private async Task RunAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            List<Call> together = [];
            while (together.Count < MaxTogether && _waiting.Reader.TryRead(out var call))
            {
                together.Add(call);
            }

            try
            {
                await CountAsync(together);
            }
            catch (Exception e)
            {
                together.ForEach(call => call.IsOver.TrySetException(e));
            }
        }
    }

    private async Task CountAsync(List<Call> together)
    {
        var groups = together.SelectMany(call => call.Limits, (call, limit) => (limit.Key, call.Until)).GroupBy(one => one.Key, StringComparer.Ordinal).ToList();
        var added = groups.ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        byte[][] keys = [.. groups.Select(group => Convert.FromHexString(group.Key))];
        int[] counts = [.. groups.Select(group => group.Count())];
        long[] untils = [.. groups.Select(group => group.First().Until)];
        // In the order of their keys, so that two replicas never wait for each other.
        var counted = await _database.ReadAsync(
            context => context.Database.SqlQuery<LimitCount>(
                $"""
                INSERT INTO limits (key, count, until) SELECT * FROM unnest({keys}, {counts}, {untils}) AS call (key, count, until) ORDER BY key
                ON CONFLICT (key) DO UPDATE SET count = limits.count + EXCLUDED.count
                RETURNING key, count
                """).ToListAsync(),
            CancellationToken.None);

        // The calls before these, of all replicas; each of these comes after those that came before it.
        var before = counted.ToDictionary(row => Convert.ToHexString(row.Key), row => row.Count - added[Convert.ToHexString(row.Key)], StringComparer.Ordinal);
        foreach (var call in together)
        {
            var isOver = false;
            foreach (var (key, most) in call.Limits)
            {
                isOver |= ++before[key] > most;
            }

            call.IsOver.TrySetResult(isOver);
        }
    }

    private string Hash(string name, long minute) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{minute} {name}")));

    private sealed record LimitCount(byte[] Key, int Count);

    private sealed record Call(IReadOnlyList<(string Key, int PerMinute)> Limits, long Until)
    {
        public TaskCompletionSource<bool> IsOver { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
