using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Indexing;

/// <summary>Builds the index before the service begins to listen.</summary>
internal sealed partial class IndexingService(LiveIndex index, ILogger<IndexingService> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var fault in index.Reload())
        {
            LogFault(fault.ToString());
        }

        LogReady(index.Current?.Count ?? 0);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Error, "Knowledge: {Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(LogLevel.Information, "The index holds {Count} items")]
    private partial void LogReady(int count);
}
