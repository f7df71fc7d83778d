using Boras.Bot.Protocol;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage;

/// <summary>Brings the database to the version of the program before anything else starts, one replica at a time.</summary>
internal sealed partial class DatabaseStart(Database database, IOptions<StorageOptions> options, TimeProvider clock, ILogger<DatabaseStart> logger)
    : IHostedLifecycleService, IDisposable
{
    // Any number, the same in every replica.
    private const long AdvisoryLock = 3_978_000_001;
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private FileStream? _file;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (database.Provider == StorageProvider.Sqlite)
        {
            _file = SqliteFolder.Lock(options.Value.FilePath);
            await StartSqliteAsync(options.Value.FilePath, cancellationToken);
            LogFile(options.Value.FilePath);
            return;
        }

        var until = clock.GetUtcNow() + TimeSpan.FromSeconds(options.Value.StartSeconds);
        while (true)
        {
            try
            {
                await MigratePostgreSqlAsync(cancellationToken);
                return;
            }
            catch (Exception e) when (DatabaseFaults.Of(e) is not null)
            {
                if (clock.GetUtcNow() >= until)
                {
                    throw new StoreUnavailableException($"The database named in Storage:ConnectionString could not be reached or brought up to date within {options.Value.StartSeconds} s (Storage:StartSeconds): {e.GetBaseException().Message}", e);
                }

                LogWaiting(e.GetBaseException().Message);
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _file?.Dispose();

    private async Task StartSqliteAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await MigrateSqliteAsync(cancellationToken);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase)
        {
            throw new InvalidDataException($"'{file}' is damaged, or no SQLite database, and is left as it is. Restore it from a backup, or move it away to begin with an empty one. {e.Message}", e);
        }
        catch (Exception e) when (DatabaseFaults.Of(e) is not null)
        {
            throw new StoreUnavailableException($"'{file}' can't be opened or brought up to date: {e.GetBaseException().Message}", e);
        }
    }

    private async Task MigrateSqliteAsync(CancellationToken cancellationToken)
    {
        await using var open = database.Open();
        await RefuseNewerAsync(open, cancellationToken);
        await open.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);

        // A process that was killed here has left its lock, and no other can be at work: the folder is locked.
        await open.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await open.Database.MigrateAsync(cancellationToken);

        // No other process is at work on what was being answered.
        await open.Answered.Where(row => !row.IsConfirmed).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task MigratePostgreSqlAsync(CancellationToken cancellationToken)
    {
        await using var open = database.Open();
        await open.Database.OpenConnectionAsync(cancellationToken);
        await open.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({AdvisoryLock})", cancellationToken);
        try
        {
            await RefuseNewerAsync(open, cancellationToken);
            await open.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await open.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({AdvisoryLock})", CancellationToken.None);
        }
    }

    // An older program would take what it doesn't know for missing, and write what the newer one can't read.
    private static async Task RefuseNewerAsync(BotDatabase open, CancellationToken cancellationToken)
    {
        var applied = await open.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(open.Database.GetMigrations(), StringComparer.Ordinal).LastOrDefault() is { } unknown)
        {
            throw new InvalidDataException($"The database was made by a newer version of the program ({unknown}). Start that version, or restore a backup from before the upgrade.");
        }
    }

    [LoggerMessage(LogLevel.Information, "Conversations are kept in '{File}'")]
    private partial void LogFile(string file);

    [LoggerMessage(LogLevel.Warning, "The database is not there yet: {Reason}")]
    private partial void LogWaiting(string reason);
}
