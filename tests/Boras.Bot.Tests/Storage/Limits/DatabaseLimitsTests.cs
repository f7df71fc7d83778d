using System.Text;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Limits;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Storage.Limits;

[Collection(PostgreSqlCollection.Name)]
public sealed class DatabaseLimitsTests(PostgreSqlServer server) : IAsyncLifetime
{
    private static readonly SharedLimit Address = new("post 198.51.100.77", 10);
    private Store _store = null!;

    [Fact]
    public async Task Count_TwoReplicas_CountTogether()
    {
        await using var other = _store.Another();
        var (here, there) = (Limits(_store), Limits(other));

        var waits = await Task.WhenAll(Enumerable.Range(0, 15).Select(i => Task.Run(() => (i % 2 == 0 ? here : there).CountAsync([Address], default))));

        Assert.Equal(5, waits.Count(wait => wait is not null));
        Assert.All(waits.OfType<TimeSpan>(), wait => Assert.Equal(TimeSpan.FromSeconds(60), wait));
    }

    [Fact]
    public async Task Count_OverInOneOfTwo_IsRefusedUntilTheMinuteIsOver()
    {
        var limits = Limits(_store);
        _store.Clock.Advance(TimeSpan.FromSeconds(20));
        SharedLimit[] both = [Address, new("conversation c", 1)];
        Assert.Null(await limits.CountAsync(both, default));

        Assert.Equal(TimeSpan.FromSeconds(40), await limits.CountAsync(both, default));
        Assert.Null(await limits.CountAsync([Address], default));
        _store.Clock.Advance(TimeSpan.FromSeconds(40));

        Assert.Null(await limits.CountAsync(both, default));
    }

    [Fact]
    public async Task Count_SameTwoInEitherOrderAtOnce_DoNotBlockEachOther()
    {
        var limits = Limits(_store);
        SharedLimit[] both = [Address with { PerMinute = 100 }, new("conversation c", 100)];

        var waits = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => limits.CountAsync(i % 2 == 0 ? both : [.. both.Reverse()], default))));

        Assert.All(waits, wait => Assert.Null(wait));
    }

    [Fact]
    public async Task Count_Address_IsNowhereInTheTable()
    {
        await Limits(_store).CountAsync([Address], default);
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        await Limits(_store).CountAsync([Address], default);
        await Limits(_store, "another key, which is also long enough").CountAsync([Address], default);

        await using var open = (PostgreSqlDatabase)_store.Database.Open();
        var keys = await open.Limits.Select(row => row.Key).ToListAsync();

        // Each minute and each key of the service has another hash of it.
        Assert.Equal(3, keys.Select(Convert.ToHexString).Distinct().Count());
        Assert.All(keys, key =>
        {
            Assert.Equal(32, key.Length);
            Assert.Equal(-1, key.AsSpan().IndexOf("198.51.100"u8));
            Assert.Equal(-1, key.AsSpan().IndexOf<byte>([198, 51, 100, 77]));
            Assert.DoesNotContain("198.51.100", Encoding.Latin1.GetString(key), StringComparison.Ordinal);
        });
    }

    public async Task InitializeAsync() => _store = await Store.PostgreSqlAsync(server);

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private static DatabaseLimits Limits(Store store, string key = "a key of the service, long enough") =>
        new(store.Database, Options.Create(new DirectLineOptions { SigningKeys = { key } }), store.Clock);
}
