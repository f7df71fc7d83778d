using System.Diagnostics.Metrics;
using Boras.Bot.Indexing;
using Boras.Bot.Knowledge;
using Boras.Bot.Knowledge.Watching;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Indexing;

public sealed class IndexingServiceTests : ILogger<IndexingService>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TempFolder _knowledge = new();
    private readonly List<string> _log = [];
    private readonly CancellationTokenSource _patience = new(Patience);
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    [Fact]
    public async Task StartAsync_OneBrokenFile_LogsItAndIndexesTheRest()
    {
        _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        _knowledge.Write("faq/b.md", "ingen början\n");

        var (index, service) = await StartAsync();

        Assert.Equal(1, index.Current?.Count);
        Assert.Contains(Log(), line => line.StartsWith("Error Knowledge: faq/b.md:1:", StringComparison.Ordinal));
        Assert.Contains(Log(), line => line.StartsWith("Information The index holds 1 items", StringComparison.Ordinal));
        await StopAsync(service);
    }

    [Fact]
    public async Task StartAsync_MissingFolder_Fails() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => StartAsync(Path.Combine(_knowledge.FullPath, "saknas")));

    [Fact]
    public async Task StartAsync_EmptyVolumeWithASeed_IsFilledAndAnswered()
    {
        _knowledge.WriteFaq("fro/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");

        var (index, service) = await StartAsync(Path.Combine(_knowledge.FullPath, "volym"), Path.Combine(_knowledge.FullPath, "fro"));

        Assert.Equal(1, index.Current?.Count);
        Assert.Contains(Log(), line => line.StartsWith("Information Copied 1 files to", StringComparison.Ordinal));
        await StopAsync(service);
    }

    [Fact]
    public async Task ExecuteAsync_EditedFile_IsFoundWithoutARestart()
    {
        _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        var (index, service) = await StartAsync();

        _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "I den gröna behållaren.");
        await Until(() => index.Current!.Search("glas", 1)[0].Item.Text == "I den gröna behållaren.");
        File.Delete(Path.Combine(_knowledge.FullPath, "faq/a.md"));
        await Until(() => index.Current!.Count == 0);

        await StopAsync(service);
    }

    [Fact]
    public async Task ExecuteAsync_EditThatIsBroken_KeepsTheIndexLogsTheLineAndGoesOnWhenMended()
    {
        var path = _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        var (index, service) = await StartAsync();
        var whole = await File.ReadAllTextAsync(path);

        await File.WriteAllTextAsync(path, whole.Replace("kind: faq", "kind: fråga", StringComparison.Ordinal));
        await Until(() => Log().Any(line => line.StartsWith("Error Knowledge: faq/a.md:2:", StringComparison.Ordinal)));
        Assert.Equal("På återvinningscentralen.", index.Current!.Search("glas", 1)[0].Item.Text);

        await File.WriteAllTextAsync(path, whole.Replace("På", "Vid", StringComparison.Ordinal));
        await Until(() => index.Current!.Search("glas", 1)[0].Item.Text == "Vid återvinningscentralen.");
        await StopAsync(service);
    }

    [Fact]
    public async Task ExecuteAsync_FolderGoneAndBack_AnswersOnAndFollows()
    {
        var below = Path.Combine(_knowledge.FullPath, "mapp");
        _knowledge.WriteFaq("mapp/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        var (index, service) = await StartAsync(below);

        Directory.Delete(below, recursive: true);
        await Until(() => Log().Any(line => line.Contains("can't be read; answers come from the index as it was", StringComparison.Ordinal)));
        Assert.Equal(1, index.Current!.Count);

        _knowledge.WriteFaq("mapp/b.md", "Var lämnar jag papper?", "Vid miljöstationen.");
        await Until(() => index.Current!.Items is [{ Id: "b" }]);
        await StopAsync(service);
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        _patience.Dispose();
        _services.Dispose();
    }

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_log)
        {
            _log.Add($"{logLevel} {formatter(state, exception)}");
        }
    }

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    private List<string> Log()
    {
        lock (_log)
        {
            return [.. _log];
        }
    }

    private async Task<(LiveIndex Index, IndexingService Service)> StartAsync(string? path = null, string seed = "")
    {
        var options = Options.Create(new KnowledgeOptions { Path = path ?? _knowledge.FullPath, SeedFrom = seed, PollSeconds = 0.2, SettleSeconds = 0.01 });
        var index = new LiveIndex(options.Value.FullPath, new SearchOptions());
        var watch = new KnowledgeWatch(options, TimeProvider.System, NullLogger<KnowledgeWatch>.Instance);
        var status = new IndexStatus(index, TimeProvider.System, _services.GetRequiredService<IMeterFactory>());
        var service = new IndexingService(index, watch, status, options, this);
        await service.StartAsync(CancellationToken.None);
        return (index, service);
    }

    private static async Task StopAsync(IndexingService service)
    {
        await service.StopAsync(CancellationToken.None);
        service.Dispose();
    }

    private async Task Until(Func<bool> isDone)
    {
        while (!isDone())
        {
            await Task.Delay(20, _patience.Token);
        }
    }
}
