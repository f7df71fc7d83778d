using Boras.Bot.Protocol;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage;

/// <summary>How both databases are read and written.</summary>
public abstract class DatabaseContract
{
    private protected abstract Store Store { get; }

    private Database Database => Store.Database;

    [Fact]
    public async Task Write_ManyAtOnceFromTwo_AllAreThere()
    {
        await using var other = Store.Another();
        await Database.WriteAsync(context => Add(context, "counted"), default);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => (i % 2 == 0 ? Database : other.Database).WriteAsync(
            context => context.Database.ExecuteSqlRawAsync("UPDATE answered SET at = at + 1"), default))));

        Assert.Equal(200, (await Database.ReadAsync(context => context.Answered.SingleAsync(), default)).At.ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData(19, 5)]
    [InlineData(13, 1)]
    public async Task Write_Fault_IsTriedAgainOnlyWhenSomebodyElseWroteTheSame(int code, int tries)
    {
        var tried = 0;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Database.WriteAsync(
            _ =>
            {
                tried++;
                throw new SqliteException("A constraint, or a full disk.", code);
            },
            default));

        Assert.Equal(tries, tried);
    }

    [Fact]
    public async Task Write_KeepIsFalse_KeepsNothingAndReturns()
    {
        var result = await Database.WriteAsync(
            async context =>
            {
                await Add(context, "a");
                return ("said", false);
            },
            default);

        Assert.Equal(("said", 0), (result, await Count()));
    }

    [Fact]
    public async Task Write_Throws_KeepsNothingAndThrowsTheSame()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync(
            async context =>
            {
                await Add(context, "a");
                throw new InvalidOperationException("a fault of the program");
            },
            default));

        Assert.Equal(0, await Count());
        await Database.WriteAsync(context => Add(context, "a"), default);
        Assert.Equal(1, await Count());
    }

    [Fact]
    public async Task Write_ConflictAtFirst_IsDoneOnceMoreFromTheBeginning()
    {
        var tries = 0;
        await Database.WriteAsync(
            async context =>
            {
                await Add(context, $"{tries}");
                if (tries++ == 0)
                {
                    throw new DbUpdateConcurrencyException();
                }
            },
            default);

        Assert.Equal((2, 1), (tries, await Count()));
    }

    [Fact]
    public async Task Write_ConflictForEver_IsGivenUp()
    {
        await Database.WriteAsync(context => Add(context, "a"), default);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Database.WriteAsync(context => Add(context, "a"), default));

        Assert.Equal(1, await Count());
    }

    [Fact]
    public async Task Anything_NoSuchTable_IsUnavailable()
    {
        await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Database.ReadAsync(context => context.Database.ExecuteSqlRawAsync("SELECT * FROM nothing"), default));
        await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Database.WriteAsync(context => context.Database.ExecuteSqlRawAsync("DELETE FROM nothing"), default));
    }

    [Fact]
    public async Task Write_CancelledBefore_KeepsNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Database.WriteAsync(context => Add(context, "a"), cancelled.Token));

        Assert.Equal(0, await Count());
    }

    [Fact]
    public async Task Write_CancelledWithin_KeepsNothing()
    {
        using var cancelled = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Database.WriteAsync(
            async context =>
            {
                await Add(context, "a");
                await cancelled.CancelAsync();
                await context.Answered.CountAsync(cancelled.Token);
            },
            cancelled.Token));

        Assert.Equal(0, await Count());
    }

    private static Task<int> Add(BotDatabase context, string key)
    {
        context.Answered.Add(new AnsweredRow { Key = key, At = DateTimeOffset.UnixEpoch });
        return context.SaveChangesAsync();
    }

    private Task<int> Count() => Database.ReadAsync(context => context.Answered.CountAsync(), default);
}
