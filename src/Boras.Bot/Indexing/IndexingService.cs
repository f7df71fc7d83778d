using System.Diagnostics;
using Boras.Bot.Knowledge;
using Boras.Bot.Knowledge.Watching;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Indexing;

/// <summary>Builds the index before the service begins to listen, and a new one whenever the knowledge changes.</summary>
internal sealed partial class IndexingService(
    LiveIndex index, KnowledgeWatch watch, IndexStatus status, IOptions<KnowledgeOptions> knowledge, ILogger<IndexingService> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (KnowledgeSeed.Plant(knowledge.Value) is > 0 and var count)
        {
            LogSeeded(knowledge.Value.FullPath, count);
        }

        watch.Begin();
        Reload();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await watch.WaitAsync(stoppingToken);
            try
            {
                Reload();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The old index answers on; the folder may be back in a moment.
                status.Failed(e.Message);
                LogUnread(e, knowledge.Value.FullPath);
                watch.TellAgain();
            }
        }
    }

    private void Reload()
    {
        var (before, began) = (index.Current, Stopwatch.GetTimestamp());
        var faults = index.Reload();
        var time = Stopwatch.GetElapsedTime(began);
        var isSwapped = index.Current != before;
        status.Read(faults.Count, isSwapped, time);
        foreach (var fault in faults)
        {
            LogFault(fault.ToString());
        }

        if (isSwapped)
        {
            LogReady(index.Current?.Count ?? 0, time.TotalMilliseconds);
        }
        else
        {
            LogKept(faults.Count);
        }
    }

    [LoggerMessage(LogLevel.Error, "Knowledge: {Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(LogLevel.Information, "The index holds {Count} items; it took {Milliseconds:F0} ms")]
    private partial void LogReady(int count, double milliseconds);

    [LoggerMessage(LogLevel.Error, "The knowledge has {Count} faults; answers come from the index before the change until they are mended")]
    private partial void LogKept(int count);

    [LoggerMessage(LogLevel.Error, "The knowledge in '{Folder}' can't be read; answers come from the index as it was")]
    private partial void LogUnread(Exception exception, string folder);

    [LoggerMessage(LogLevel.Information, "Copied {Count} files to '{Folder}', which held no text")]
    private partial void LogSeeded(string folder, int count);
}
