using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage.Holds;

/// <summary>Keeps a hold from coming between looking for holds and removing what is not on hold.</summary>
/// <remarks>
/// Each is called first in the transaction that holds or removes, and lasts until its end. Only PostgreSQL needs it: SQLite has one
/// writer at a time.
/// </remarks>
internal static class HoldGate
{
    // Any number, the same in every replica.
    private const long AdvisoryLock = 3_978_000_002;

    /// <summary>Before removing, which others may do at the same time.</summary>
    public static async Task RemovingAsync(BotDatabase context, CancellationToken cancellationToken)
    {
        if (context is PostgreSqlDatabase)
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({AdvisoryLock})", cancellationToken);
        }
    }

    /// <summary>Before holding: waits until nobody removes.</summary>
    public static async Task HoldingAsync(BotDatabase context, CancellationToken cancellationToken)
    {
        if (context is PostgreSqlDatabase)
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellationToken);
        }
    }
}
