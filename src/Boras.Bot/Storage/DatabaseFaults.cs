using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Boras.Bot.Storage;

/// <summary>Tells what is wrong in the database by what it throws.</summary>
internal static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraint = 19;

    /// <summary>The fault behind an exception; null when it comes from elsewhere.</summary>
    public static DatabaseFault? Of(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => DatabaseFault.Conflict,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => DatabaseFault.Conflict,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteConstraint } => DatabaseFault.Conflict,
        DbException => DatabaseFault.Unavailable,
        // EF Core wraps what the provider throws, by kind of statement and cause.
        DbUpdateException or InvalidOperationException or TimeoutException when exception.InnerException is { } inner => Of(inner),
        TimeoutException => DatabaseFault.Unavailable,
        _ => null,
    };
}
