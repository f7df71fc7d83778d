using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Boras.Bot.Storage;

/// <summary>What went wrong in the database.</summary>
internal sealed record DatabaseFault
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraint = 19;

    /// <summary>Somebody else wrote the same at the same time; from the beginning it may go well.</summary>
    public static DatabaseFault Conflict { get; } = new();

    /// <summary>The database isn't there, is full or refuses.</summary>
    public static DatabaseFault Unavailable { get; } = new();

    /// <summary>The fault behind an exception; null when it comes from elsewhere.</summary>
    public static DatabaseFault? Of(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => Conflict,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => Conflict,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteConstraint } => Conflict,
        DbException => Unavailable,
        // EF Core wraps what the provider throws, by kind of statement and cause.
        DbUpdateException or InvalidOperationException or TimeoutException when exception.InnerException is { } inner => Of(inner),
        TimeoutException => Unavailable,
        _ => null,
    };
}
