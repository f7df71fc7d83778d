using Boras.Bot.Indexing;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Tests.Indexing;

public sealed class IndexingServiceTests : ILogger<IndexingService>, IDisposable
{
    private readonly TempFolder _knowledge = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task StartAsync_OneBrokenFile_LogsItAndIndexesTheRest()
    {
        _knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        _knowledge.Write("faq/b.md", "ingen början\n");
        var index = new LiveIndex(_knowledge.FullPath, new SearchOptions());

        await new IndexingService(index, this).StartAsync(CancellationToken.None);

        Assert.Equal(1, index.Current?.Count);
        Assert.Contains(_log, line => line.StartsWith("Error Knowledge: faq/b.md:1:", StringComparison.Ordinal));
        Assert.Contains("Information The index holds 1 items", _log);
    }

    [Fact]
    public async Task StartAsync_MissingFolder_Fails()
    {
        var index = new LiveIndex(Path.Combine(_knowledge.FullPath, "saknas"), new SearchOptions());

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => new IndexingService(index, this).StartAsync(CancellationToken.None));
    }

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _log.Add($"{logLevel} {formatter(state, exception)}");

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    public void Dispose() => _knowledge.Dispose();
}
