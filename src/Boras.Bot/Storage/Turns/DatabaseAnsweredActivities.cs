using Boras.Bot.Protocol.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.Turns;

/// <summary>Remembers in the database which activities have been answered.</summary>
internal sealed class DatabaseAnsweredActivities(Database database, IOptions<TurnOptions> options, TimeProvider clock) : IAnsweredActivities
{
    public async ValueTask<bool> TryClaimAsync(string key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (answeredSince, claimedSince) = (now - TimeSpan.FromMinutes(options.Value.AnsweredMinutes), now - TimeSpan.FromSeconds(options.Value.MaxSeconds));
        return await database.WriteAsync(
            async context =>
            {
                var row = await context.Answered.FirstOrDefaultAsync(row => row.Key == key, cancellationToken);
                if (row is not null && row.At >= (row.IsConfirmed ? answeredSince : claimedSince))
                {
                    return (false, false);
                }

                if (row is not null)
                {
                    context.Answered.Remove(row);
                    await context.SaveChangesAsync(cancellationToken);
                }

                context.Answered.Add(new AnsweredRow { Key = key, At = now });
                await context.SaveChangesAsync(cancellationToken);
                return (true, true);
            },
            cancellationToken);
    }

    public async ValueTask ConfirmAsync(string key, CancellationToken cancellationToken) => await database.WriteAsync(
        context => context.Answered.Where(row => row.Key == key).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsConfirmed, true), cancellationToken),
        cancellationToken);

    public async ValueTask ReleaseAsync(string key, CancellationToken cancellationToken) => await database.WriteAsync(
        context => context.Answered.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken), cancellationToken);
}
