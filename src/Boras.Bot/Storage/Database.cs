using Boras.Bot.Protocol;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage;

/// <summary>Runs work on the database, each in a connection and a transaction of its own.</summary>
/// <remarks>Every method throws <see cref="StoreUnavailableException"/> when the database can't do it now.</remarks>
internal sealed class Database : IDisposable
{
    private const int MaxTries = 5;

    private readonly Func<BotDatabase> _open;

    private readonly GroupCommit? _writer;

    public Database(IOptions<StorageOptions> options)
    {
        var (settings, isSqlite) = (options.Value, options.Value.Provider == StorageProvider.Sqlite);
        Provider = settings.Provider;
        if (isSqlite)
        {
            var pool = new PooledDbContextFactory<SqliteDatabase>(DatabaseConnection.ToSqlite(settings));
            _open = pool.CreateDbContext;
            _writer = new GroupCommit(_open);
        }
        else
        {
            var pool = new PooledDbContextFactory<PostgreSqlDatabase>(DatabaseConnection.ToPostgreSql(settings));
            _open = pool.CreateDbContext;
        }
    }

    public StorageProvider Provider { get; }

    /// <summary>A connection for work that is none of the below; dispose it after use.</summary>
    public BotDatabase Open() => _open();

    /// <summary>Reads; several statements need not see the same state.</summary>
    public Task<T> ReadAsync<T>(Func<BotDatabase, Task<T>> read, CancellationToken cancellationToken) => TryAsync(
        async () =>
        {
            await using var database = _open();
            return await read(database);
        },
        cancellationToken);

    /// <summary>Writes, all or nothing; when somebody else wrote the same at the same time, once more from the beginning.</summary>
    public Task WriteAsync(Func<BotDatabase, Task> write, CancellationToken cancellationToken) => WriteAsync(
        async database =>
        {
            await write(database);
            return (true, true);
        },
        cancellationToken);

    /// <summary>Writes as above, unless <paramref name="write"/> says that nothing is to be kept.</summary>
    public Task<T> WriteAsync<T>(Func<BotDatabase, Task<(T Result, bool Keep)>> write, CancellationToken cancellationToken) => TryAsync(
        () => _writer is null ? InTransactionAsync(write, cancellationToken) : TogetherAsync(_writer, write, cancellationToken), cancellationToken);

    /// <summary>Runs one statement that writes, and returns how many rows it wrote; alone it is all or nothing, and asks PostgreSQL once.</summary>
    public Task<int> WriteOneAsync(Func<BotDatabase, Task<int>> statement, CancellationToken cancellationToken) =>
        _writer is null ? ReadAsync(statement, cancellationToken) : WriteAsync(
            async database =>
            {
                var rows = await statement(database);
                return (rows, rows > 0);
            },
            cancellationToken);

    public void Dispose() => _writer?.Dispose();

    private async Task<T> InTransactionAsync<T>(Func<BotDatabase, Task<(T Result, bool Keep)>> write, CancellationToken cancellationToken)
    {
        await using var database = _open();
        // What fails is done again from the beginning, never from a savepoint.
        database.Database.AutoSavepointsEnabled = false;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var (result, keep) = await write(database);
        if (keep)
        {
            // Not cancelled half-way: whether it was kept must be known.
            await transaction.CommitAsync(CancellationToken.None);
        }

        return result;
    }

    private static async Task<T> TogetherAsync<T>(
        GroupCommit writer, Func<BotDatabase, Task<(T Result, bool Keep)>> write, CancellationToken cancellationToken)
    {
        T result = default!;
        await writer.RunAsync(
            async database =>
            {
                (result, var keep) = await write(database);
                return keep;
            },
            cancellationToken);
        return result;
    }

    private static async Task<T> TryAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await work();
            }
            catch (Exception e) when (DatabaseFaults.Of(e) is { } fault)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (fault != DatabaseFault.Conflict || tries == MaxTries)
                {
                    throw new StoreUnavailableException("The database can't be reached, or can't do it now.", e);
                }
            }
        }
    }
}
