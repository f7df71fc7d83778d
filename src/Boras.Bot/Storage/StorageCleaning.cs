using Boras.Bot.Protocol;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage.Holds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage;

/// <summary>
/// Removes what the service itself needs for minutes only: marks of answered activities, which message a question or a rating was,
/// counts of calls, and SQLite's log.
/// </summary>
internal sealed class StorageCleaning(
    Database database, ConversationRemoval removal, IOptions<TurnOptions> turns, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CleanAsync(stoppingToken);
                await removal.OverwriteAsync(stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                // The next time.
            }
        }
    }

    private Task CleanAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var answeredSince = now - TimeSpan.FromMinutes(turns.Value.AnsweredMinutes);
        var claimedSince = now - TimeSpan.FromSeconds(turns.Value.MaxSeconds);
        // Questions and ratings are kept to the hour.
        var askedSince = answeredSince - TimeSpan.FromHours(1);
        return database.WriteAsync(
            async context =>
            {
                await context.Answered.Where(row => row.At < answeredSince && (row.IsConfirmed || row.At < claimedSince)).ExecuteDeleteAsync(cancellationToken);
                await context.Questions.Where(row => row.Activity != null && row.At < askedSince).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Activity, (string?)null), cancellationToken);
                await context.Feedback.Where(row => row.Activity != null && row.At < askedSince).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Activity, (string?)null), cancellationToken);
                if (context is PostgreSqlDatabase shared)
                {
                    await shared.Limits.Where(row => row.Until < now).ExecuteDeleteAsync(cancellationToken);
                }
            },
            cancellationToken);
    }
}
