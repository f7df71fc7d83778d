using System.Security.Cryptography;
using System.Text;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.Limits;

/// <summary>Counts calls in the database, by the minute.</summary>
/// <remarks>
/// An address is counted under a hash of it, the minute and a key of the service: the next minute it has another, and without
/// the key it can't be found by trying all addresses.
/// </remarks>
internal sealed class DatabaseLimits(Database database, IOptions<DirectLineOptions> options, TimeProvider clock) : ISharedLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // Without a key in the settings every process has its own, and Development has one replica.
    private readonly byte[] _key = SHA256.HashData(
        options.Value.SigningKeys is [var first, ..] ? Encoding.UTF8.GetBytes("limits " + first) : RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes));

    public async Task<TimeSpan?> CountAsync(IReadOnlyList<SharedLimit> limits, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var minute = now.Ticks / Window.Ticks;
        var until = new DateTimeOffset((minute + 1) * Window.Ticks, TimeSpan.Zero);
        // In the order of their keys, so that two calls never wait for each other.
        var keys = limits.Select(limit => (Key: Hash(limit.Name, minute), limit.PerMinute)).OrderBy(limit => Convert.ToHexString(limit.Key), StringComparer.Ordinal);
        return await database.WriteAsync(
            async context =>
            {
                var isOver = false;
                foreach (var (key, most) in keys)
                {
                    var counted = await context.Database.SqlQuery<int>(
                        $"""
                        INSERT INTO limits (key, count, until) VALUES ({key}, 1, {until.ToUnixTimeMilliseconds()})
                        ON CONFLICT (key) DO UPDATE SET count = limits.count + 1
                        RETURNING count AS "Value"
                        """).ToListAsync(cancellationToken);
                    isOver |= counted is [var count] && count > most;
                }

                return (isOver ? until - now : (TimeSpan?)null, true);
            },
            cancellationToken);
    }

    private byte[] Hash(string name, long minute) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{minute} {name}"));
}
