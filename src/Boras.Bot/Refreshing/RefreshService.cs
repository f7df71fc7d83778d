using Boras.Bot.Knowledge.Refreshing;
using Boras.Bot.Knowledge.Watching;

namespace Boras.Bot.Refreshing;

/// <summary>Refreshes the knowledge from its sources while the service runs.</summary>
internal sealed class RefreshService(SourceRefresher refresher, KnowledgeWatch watch, TimeProvider time) : BackgroundService
{
    // Longest nap: replicas that share the folder, and a clock that was set, make a source due earlier than was thought.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (refresher.HasSources && !stoppingToken.IsCancellationRequested)
        {
            var (wait, hasChanges) = await refresher.RunDueAsync(stoppingToken);
            if (hasChanges)
            {
                watch.Look();
            }

            await Task.Delay(TimeSpan.FromTicks(Math.Clamp(wait.Ticks, Shortest.Ticks, Longest.Ticks)), time, stoppingToken);
        }
    }
}
