using System.Threading.Channels;
using Boras.Bot.Protocol;
using Microsoft.EntityFrameworkCore.Storage;

namespace Boras.Bot.Storage;

/// <summary>Writes to SQLite, which takes one writer at a time: what waits is committed together, so that it waits for the disk once.</summary>
/// <remarks>Each piece of work has a savepoint of its own: one that fails or keeps nothing takes nothing from the others.</remarks>
internal sealed class GroupCommit : IDisposable
{
    private const int MaxTogether = 64;
    private const string Savepoint = "work";

    private readonly Func<BotDatabase> _open;
    private readonly Channel<Work> _waiting = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });

    public GroupCommit(Func<BotDatabase> open)
    {
        _open = open;
        _ = Task.Run(RunAsync);
    }

    /// <summary>Runs <paramref name="write"/>, which says whether to keep what it wrote, and returns when that is on the disk.</summary>
    /// <exception cref="StoreUnavailableException">It has been disposed; what waited before is still written.</exception>
    public async Task RunAsync(Func<BotDatabase, Task<bool>> write, CancellationToken cancellationToken)
    {
        var work = new Work(write, cancellationToken);
        if (!_waiting.Writer.TryWrite(work))
        {
            throw new StoreUnavailableException("The service is stopping and writes nothing more.");
        }

        await work.Done.Task;
    }

    public void Dispose() => _waiting.Writer.TryComplete();

    private async Task RunAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            List<Work> together = [];
            while (together.Count < MaxTogether && _waiting.Reader.TryRead(out var work))
            {
                together.Add(work);
            }

            try
            {
                await CommitAsync(together);
            }
            catch (Exception e)
            {
                // Nothing of it is kept, and each says so to its caller.
                together.ForEach(work => work.Done.TrySetException(e));
            }
        }
    }

    private async Task CommitAsync(List<Work> together)
    {
        await using var database = _open();
        database.Database.AutoSavepointsEnabled = false;
        await using var transaction = await database.Database.BeginTransactionAsync();
        List<Work> done = [];
        foreach (var work in together)
        {
            if (await TryAsync(work, database, transaction))
            {
                done.Add(work);
            }

            database.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
        done.ForEach(work => work.Done.TrySetResult());
    }

    private static async Task<bool> TryAsync(Work work, BotDatabase database, IDbContextTransaction transaction)
    {
        if (work.CancellationToken.IsCancellationRequested)
        {
            work.Done.TrySetCanceled(work.CancellationToken);
            return false;
        }

        await transaction.CreateSavepointAsync(Savepoint);
        try
        {
            if (!await work.Write(database))
            {
                await transaction.RollbackToSavepointAsync(Savepoint);
            }

            await transaction.ReleaseSavepointAsync(Savepoint);
            return true;
        }
        catch (Exception e)
        {
            await UndoAsync(transaction, e);
            work.Done.TrySetException(e);
            return false;
        }
    }

    private static async Task UndoAsync(IDbContextTransaction transaction, Exception cause)
    {
        try
        {
            await transaction.RollbackToSavepointAsync(Savepoint);
        }
        catch (InvalidOperationException)
        {
            // When the disk is full or fails, SQLite undoes the whole transaction: nothing of the others is kept either.
            throw new StoreUnavailableException("The database has undone all that was written together.", cause);
        }
    }

    private sealed record Work(Func<BotDatabase, Task<bool>> Write, CancellationToken CancellationToken)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
