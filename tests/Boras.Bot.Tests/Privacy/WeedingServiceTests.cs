using System.Globalization;
using System.Threading.Channels;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.Tests;
using Boras.Bot.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Privacy;

public sealed class WeedingServiceTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly KeptLogs _logs = new();
    private Store _store = null!;

    [Theory]
    [InlineData("2026-03-02T12:00:00Z", 3, "2026-03-03T02:00:00Z 2026-03-04T02:00:00Z")]
    [InlineData("2026-03-02T02:00:00Z", 3, "2026-03-03T02:00:00Z")]
    [InlineData("2026-03-02T01:59:59Z", 3, "2026-03-02T02:00:00Z")]
    [InlineData("2026-07-01T23:30:00Z", 0, "2026-07-02T22:00:00Z")]
    [InlineData("2026-03-28T02:00:00Z", 3, "2026-03-29T01:00:00Z 2026-03-30T01:00:00Z")]
    [InlineData("2026-03-28T02:00:00Z", 2, "2026-03-29T01:00:00Z 2026-03-30T00:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", 3, "2026-10-25T02:00:00Z 2026-10-26T02:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", 2, "2026-10-25T01:00:00Z 2026-10-26T01:00:00Z")]
    public async Task Run_HourInStockholm_WeedsThenAlsoWhenClocksChange(string start, int hour, string expected)
    {
        var clock = new ArmedClock(At(start));
        _store.Privacy.WeedingHour = hour;
        _store.Privacy.Retention.Questions = new RetentionRule { Days = 30, Decision = "KS 2026-1" };
        using var service = await StartAsync(clock);

        foreach (var at in expected.Split(' ').Select(At))
        {
            var due = await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience);
            Assert.Equal(at, clock.GetUtcNow() + due);
            clock.Advance(due);
        }

        await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.Equal(expected.Split(' ').Select(At), await _store.Database.ReadAsync(context => context.Weedings.OrderBy(row => row.Id).Select(row => row.At).ToListAsync(), default));
        await service.StopAsync(default);
    }

    [Fact]
    public async Task Run_ClassesWithoutDecision_WarnsAtTheStartAndRefusesAtTheHour()
    {
        var clock = new ArmedClock(At("2026-03-02T12:00:00Z"));
        _store.Privacy.Retention.Questions = new RetentionRule { Days = 30, Decision = "KS 2026-1" };
        using var service = await StartAsync(clock);

        var due = await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.Equal(["Conversations are kept for ever", "Statistics are kept for ever"], Warnings().Select(text => text.Split(':')[0]));
        clock.Advance(due);
        await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience);

        Assert.Equal(["Conversations are not weeded", "Statistics are not weeded"], Warnings().Skip(2).Select(text => text.Split(':')[0]));
        Assert.Contains(_logs.Lines, line => line.Level == LogLevel.Information && line.Text.Contains("decision KS 2026-1", StringComparison.Ordinal));
        await service.StopAsync(default);
    }

    [Fact]
    public async Task Run_DatabaseCannotWrite_TriesAgainTheNextNight()
    {
        var clock = new ArmedClock(At("2026-03-02T12:00:00Z"));
        _store.Privacy.Retention.Questions = new RetentionRule { Days = 30, Decision = "KS 2026-1" };
        using var service = await StartAsync(clock);
        await _store.Database.ReadAsync(context => context.Database.ExecuteSqlRawAsync("ALTER TABLE weedings RENAME TO gone"), default);

        clock.Advance(await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience));
        var due = await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.Contains(_logs.Lines, line => line.Level == LogLevel.Error);
        await _store.Database.ReadAsync(context => context.Database.ExecuteSqlRawAsync("ALTER TABLE gone RENAME TO weedings"), default);
        clock.Advance(due);
        await clock.Armed.ReadAsync().AsTask().WaitAsync(Patience);

        Assert.Equal(At("2026-03-04T02:00:00Z"), await _store.Database.ReadAsync(context => context.Weedings.Select(row => row.At).SingleAsync(), default));
        await service.StopAsync(default);
    }

    public async Task InitializeAsync() => _store = await Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    public void Dispose() => _logs.Dispose();

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);

    private IEnumerable<string> Warnings() => _logs.Lines.Where(line => line.Level == LogLevel.Warning).Select(line => line.Text);

    private async Task<WeedingService> StartAsync(TimeProvider clock)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_logs));
        var options = Options.Create(_store.Privacy);
        var service = new WeedingService(new Weeding(_store.Database, _store.Removal, options, clock), options, clock, factory.CreateLogger<WeedingService>());
        await service.StartAsync(default);
        return service;
    }

    /// <summary>Tells for how long each wait is.</summary>
    private sealed class ArmedClock(DateTimeOffset start) : FakeTimeProvider(start)
    {
        private readonly Channel<TimeSpan> _armed = Channel.CreateUnbounded<TimeSpan>();

        public ChannelReader<TimeSpan> Armed => _armed.Reader;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _armed.Writer.TryWrite(dueTime);
            return timer;
        }
    }
}
