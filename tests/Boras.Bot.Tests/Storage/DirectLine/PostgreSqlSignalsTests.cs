using System.Text;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Storage;
using Boras.Bot.Storage.DirectLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Storage.DirectLine;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlSignalsTests(PostgreSqlServer server) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly DirectLineSignal Hint = new("c");
    private Store _here = null!;
    private Store _there = null!;
    private PostgreSqlSignals _hearing = null!;
    private PostgreSqlSignals _telling = null!;
    private IDirectLineSubscription _subscription = null!;

    [Fact]
    public async Task Subscribe_AnotherReplicaWrites_IsToldOfPostReplyEndAndDelete()
    {
        using var other = _hearing.Subscribe("another");
        await _there.DirectLine.StartAsync(new DirectLineConversation("c", "dl_x", null, _there.Clock.GetUtcNow()), default);

        await _there.DirectLine.PostAsync("c", new NewActivity("1", "{}"u8.ToArray()), default);
        Assert.Equal(Hint, await Next());
        await _there.DirectLine.ReplyAsync("c", "1", [new NewActivity("2", "{}"u8.ToArray())], default);
        Assert.Equal(Hint, await Next());
        await _there.DirectLine.EndAsync("c", default);
        Assert.Equal(Hint, await Next());
        await _there.DirectLine.DeleteAsync("c", default);
        Assert.Equal(Hint, await Next());

        Assert.False(other.NextAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task Publish_Typing_ArrivesAtBothAsItWas()
    {
        using var there = _telling.Subscribe("c");
        var typing = Encoding.UTF8.GetBytes("""{"type":"typing","text":"å 🙂"}""");

        await _telling.PublishAsync(new DirectLineSignal("c", typing, long.MaxValue), default);

        foreach (var subscription in new[] { _subscription, there })
        {
            var signal = await Next(subscription);
            Assert.Equal(typing, signal.Transient);
            Assert.Equal(long.MaxValue, signal.After);
        }
    }

    [Theory]
    [InlineData(5_000, true)]
    [InlineData(6_000, false)]
    [InlineData(100_000, false)]
    public async Task Publish_LongTyping_IsLeftOutWhenItDoesNotFit(int length, bool fits)
    {
        await _telling.PublishAsync(new DirectLineSignal("c", Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('x', length)}\"}}"), 1), default);
        await _telling.PublishAsync(new DirectLineSignal("c", "{}"u8.ToArray(), 2), default);

        Assert.Equal(fits ? 1 : 2, (await Next()).After);
    }

    [Fact]
    public async Task Listen_ConnectionIsBroken_HintsAllAndHearsAgain()
    {
        using var other = _hearing.Subscribe("another");

        await _there.Database.ReadAsync(
            context => context.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'"), default);

        Assert.Equal((Hint, new DirectLineSignal("another")), (await Next(), await Next(other)));
        await _there.Database.ReadAsync(context => context.Database.ExecuteSqlRawAsync("SELECT pg_notify('boras_bot', 'c')"), default);
        Assert.Equal(Hint, await Next());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("c")]
    [InlineData("c 1")]
    [InlineData("c x e30=")]
    [InlineData("c -1 e30=")]
    [InlineData("c 99999999999999999999 e30=")]
    [InlineData("c 1 %%%")]
    [InlineData("c 1 YQ==")]
    [InlineData("c 1 e30=YQ==")]
    [InlineData("c 1 WzFd")]
    [InlineData("c 1 e30= e30=")]
    [InlineData("'; DROP TABLE activities; --")]
    public async Task Listen_HostilePayload_IsAHintAtMost(string payload)
    {
        await _there.Database.ReadAsync(context => context.Database.ExecuteSqlAsync($"SELECT pg_notify('boras_bot', {payload})"), default);
        await _there.Database.ReadAsync(context => context.Database.ExecuteSqlAsync($"SELECT pg_notify('boras_bot', {"c " + new string('9', 7_000)})"), default);
        await _telling.PublishAsync(new DirectLineSignal("c", "{}"u8.ToArray(), 7), default);

        DirectLineSignal signal;
        while ((signal = await Next()).Transient is null)
        {
            Assert.Equal(Hint, signal);
        }

        Assert.Equal(7, signal.After);
    }

    [Fact]
    public async Task Publish_DatabaseIsGone_TypingIsDroppedAndHintsAreToldHere()
    {
        var (folder, connection) = await PostgreSqlServer.StartOwnAsync();
        await PostgreSqlServer.RunAsync("stop", folder, "immediate");
        Directory.Delete(folder, recursive: true);
        var options = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = connection };
        using var database = new Database(Options.Create(options));
        using var signals = new PostgreSqlSignals(database, Options.Create(options), TimeProvider.System, NullLogger<PostgreSqlSignals>.Instance);
        using var subscription = signals.Subscribe("c");

        await signals.PublishAsync(new DirectLineSignal("c", "{}"u8.ToArray(), 1), default);
        await signals.PublishAsync(Hint, default);

        Assert.Equal(Hint, await Next(subscription));
    }

    public async Task InitializeAsync()
    {
        _here = await Store.PostgreSqlAsync(server);
        _there = _here.Another();
        (_hearing, _telling) = (Signals(_here), Signals(_there));
        _subscription = _hearing.Subscribe("c");
        using var there = _telling.Subscribe("c");
        await _hearing.StartAsync(default);
        await _telling.StartAsync(default);

        // The first hint tells that they listen.
        await Next();
        await Next(there);
    }

    public async Task DisposeAsync()
    {
        _subscription.Dispose();
        foreach (var signals in new[] { _hearing, _telling })
        {
            await signals.StopAsync(default);
            signals.Dispose();
        }

        await _there.DisposeAsync();
        await _here.DisposeAsync();
    }

    private static PostgreSqlSignals Signals(Store store) => new(store.Database, store.Options, TimeProvider.System, NullLogger<PostgreSqlSignals>.Instance);

    private static Task<DirectLineSignal> Next(IDirectLineSubscription subscription) => subscription.NextAsync(default).AsTask().WaitAsync(Patience);

    private Task<DirectLineSignal> Next() => Next(_subscription);
}
