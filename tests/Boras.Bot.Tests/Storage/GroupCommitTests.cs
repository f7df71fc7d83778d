using Boras.Bot.Protocol;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Turns;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage;

/// <summary>Pieces of work that wait for SQLite's writer and are committed together.</summary>
public sealed class GroupCommitTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Store _store = null!;
    private Task _first = Task.CompletedTask;

    private Database Database => _store.Database;

    public async Task InitializeAsync() => _store = await Store.SqliteAsync();

    public async Task DisposeAsync()
    {
        _gate.TrySetResult();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Run_OneFails_TheOthersAreKept()
    {
        await HoldTheWriter();
        var before = Add("before");
        var failing = Database.WriteAsync(
            async context =>
            {
                await Insert(context, "failing");
                throw new InvalidOperationException("a fault of the program");
            },
            default);
        var constraint = Database.WriteAsync(context => context.Database.ExecuteSqlRawAsync("INSERT INTO answered (key) VALUES (NULL)"), default);
        var unkept = Database.WriteAsync(
            async context =>
            {
                await Insert(context, "unkept");
                return (1, false);
            },
            default);
        var after = Add("after");
        _gate.SetResult();

        await Task.WhenAll(before, after, unkept);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => constraint);
        Assert.Equal(["after", "before"], await Keys());
    }

    [Fact]
    public async Task Run_CancelledWhileItWaits_IsLeftOut()
    {
        using var cancelled = new CancellationTokenSource();
        await HoldTheWriter();
        var waiting = Database.WriteAsync(context => Insert(context, "cancelled"), cancelled.Token);
        var other = Add("other");
        await cancelled.CancelAsync();
        _gate.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await other;
        Assert.Equal(["other"], await Keys());
    }

    [Fact]
    public async Task Run_ReadsAndWrites_OneAfterTheOther()
    {
        await Add("counted");

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Database.WriteAsync(
            async context =>
            {
                var row = await context.Answered.SingleAsync();
                row.At = row.At.AddMilliseconds(1);
                await context.SaveChangesAsync();
            },
            default))));

        Assert.Equal(200, (await Database.ReadAsync(context => context.Answered.SingleAsync(), default)).At.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Dispose_WorkWaits_IsStillDoneAndLaterWorkIsRefused()
    {
        await HoldTheWriter();
        var waiting = Enumerable.Range(0, 100).Select(i => Add($"{i}")).ToList();

        Database.Dispose();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Add("late"));
        _gate.SetResult();
        await Task.WhenAll(waiting);
        await _first;
        Assert.Equal(100, (await Keys()).Count);
    }

    [Theory]
    [InlineData("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1000000")]
    [InlineData("PRAGMA query_only = ON", "PRAGMA query_only = OFF")]
    public async Task Run_DiskIsFullOrReadOnlyForAWhile_SaysWhatIsKeptAndGoesOn(string begin, string end)
    {
        await Add("first");
        await HoldTheWriter(begin);
        var writes = Enumerable.Range(0, 100).Select(i => (Key: $"{i:000}{new string('x', i * 40)}", Task: (Task)Task.CompletedTask)).ToList();
        writes = [.. writes.Select(write => (write.Key, Add(write.Key)))];
        _gate.SetResult();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Task.WhenAll(writes.Select(write => write.Task)));

        // What failed isn't there, and what didn't is.
        var kept = writes.Where(write => write.Task.IsCompletedSuccessfully).Select(write => write.Key).Append("first");
        Assert.Equal(kept.Order(StringComparer.Ordinal), await Keys());
        Assert.All(writes.Where(write => !write.Task.IsCompletedSuccessfully), write => Assert.IsType<StoreUnavailableException>(write.Task.Exception!.InnerException));

        await Database.ReadAsync(context => context.Database.ExecuteSqlRawAsync(end), default);
        await Add("later");
        Assert.Contains("later", await Keys());
    }

    private static Task<int> Insert(BotDatabase context, string key)
    {
        context.Answered.Add(new AnsweredRow { Key = key, At = DateTimeOffset.UnixEpoch });
        return context.SaveChangesAsync();
    }

    private Task Add(string key) => Database.WriteAsync(context => Insert(context, key), default);

    private async Task<IReadOnlyList<string>> Keys() =>
        [.. (await Database.ReadAsync(context => context.Answered.Select(row => row.Key).ToListAsync(), default)).Order(StringComparer.Ordinal)];

    /// <summary>Lets all that is written wait, and so be committed together, until the gate opens.</summary>
    private async Task HoldTheWriter(string setting = "PRAGMA user_version")
    {
        var began = new TaskCompletionSource();
        _first = Database.WriteAsync(
            async context =>
            {
                await context.Database.ExecuteSqlRawAsync(setting);
                began.SetResult();
                await _gate.Task;
            },
            default);
        await began.Task;
    }
}
