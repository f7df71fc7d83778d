using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Storage;

public sealed class StorageCleaningTests : IAsyncLifetime
{
    private Store _store = null!;

    [Fact]
    public async Task Run_EveryFiveMinutes_RemovesOldMarksAndOverwritesTheLog()
    {
        var later = _store.Clock.GetUtcNow().AddYears(1);
        await _store.Database.WriteAsync(
            context =>
            {
                context.Answered.AddRange(
                    new AnsweredRow { Key = "hemligt-4711", At = _store.Clock.GetUtcNow(), IsConfirmed = true }, new AnsweredRow { Key = "later", At = later });
                return context.SaveChangesAsync();
            },
            default);
        using var cleaning = new StorageCleaning(_store.Database, _store.Removal, Options.Create(new TurnOptions()), _store.Clock);
        await cleaning.StartAsync(default);

        while (await KeysAsync() is { Count: > 1 })
        {
            // The timer may be set only after the clock was turned.
            _store.Clock.Advance(TimeSpan.FromMinutes(5));
            await Task.Delay(10);
        }

        Assert.Equal(["later"], await KeysAsync());
        while (SqliteBytes.FilesWith(_store.Folder, "hemligt-4711").Count > 0)
        {
            await Task.Delay(10);
        }

        await cleaning.StopAsync(default);
    }

    public async Task InitializeAsync() => _store = await Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private Task<List<string>> KeysAsync() => _store.Database.ReadAsync(context => context.Answered.Select(row => row.Key).ToListAsync(), default);
}
