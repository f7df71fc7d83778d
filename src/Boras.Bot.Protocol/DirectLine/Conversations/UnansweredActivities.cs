using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Answers what a process stored and did not live to answer; the store takes the replies of only one turn.</summary>
internal sealed partial class UnansweredActivities(
    IDirectLineStore store,
    DirectLineTurns turns,
    IOptions<DirectLineOptions> directLine,
    IOptions<TurnOptions> turnOptions,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<UnansweredActivities> logger) : BackgroundService
{
    private const int MaxAtOnce = 100;

    // Somebody who asked longer ago has gone, or has asked again.
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!directLine.Value.Enabled)
        {
            return;
        }

        // The bot can answer once every service has started, and the start itself must not wait for that.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken).ConfigureAwait(false);

        // At first those that a crash of this process may have left; later those of other replicas, once their time is up.
        var patience = TimeSpan.Zero;
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await AnswerAsync(patience, stoppingToken).ConfigureAwait(false);
            }
            catch (StoreUnavailableException)
            {
                // Looked for again after the interval.
            }

            patience = TimeSpan.FromSeconds(turnOptions.Value.AcknowledgeSeconds) + Interval;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task AnswerAsync(TimeSpan patience, CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow();
        var found = await store.UnansweredAsync(now - Window, now - patience, MaxAtOnce, stoppingToken).ConfigureAwait(false);
        foreach (var unanswered in found)
        {
            stoppingToken.ThrowIfCancellationRequested();
            if (JsonSerializer.Deserialize(unanswered.Json, ActivityJsonContext.Default.Activity) is { } activity)
            {
                await turns.RunAsync(activity, unanswered.Sequence).ConfigureAwait(false);
            }
        }

        if (found.Count > 0)
        {
            LogFound(found.Count);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} activities had been stored without an answer; the bot has been given them again")]
    private partial void LogFound(int count);
}
