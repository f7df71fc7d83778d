using Boras.Bot.Protocol.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.Turns;

/// <summary>Remembers in the database which activities have been answered.</summary>
internal sealed class DatabaseAnsweredActivities(Database database, IOptions<TurnOptions> options, TimeProvider clock) : IAnsweredActivities
{
    public async ValueTask<ActivityClaim> ClaimAsync(string key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var at = now.ToUnixTimeMilliseconds();
        var answeredSince = (now - TimeSpan.FromMinutes(options.Value.AnsweredMinutes)).ToUnixTimeMilliseconds();
        var claimedSince = (now - TimeSpan.FromSeconds(options.Value.MaxSeconds)).ToUnixTimeMilliseconds();
        // One statement: between reading an old mark and replacing it, another replica could replace it as well.
        var claimed = await database.WriteOneAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO answered (key, at, is_confirmed) VALUES ({key}, {at}, FALSE)
                ON CONFLICT (key) DO UPDATE SET at = EXCLUDED.at, is_confirmed = FALSE
                WHERE answered.at < CASE WHEN answered.is_confirmed THEN {answeredSince} ELSE {claimedSince} END
                """,
                cancellationToken),
            cancellationToken) > 0;
        var isAnswered = !claimed && await database.ReadAsync(
            context => context.Answered.AnyAsync(row => row.Key == key && row.IsConfirmed, cancellationToken), cancellationToken);
        return new ActivityClaim(key, claimed ? ClaimState.Claimed : isAnswered ? ClaimState.Answered : ClaimState.UnderWay, now);
    }

    public async ValueTask ConfirmAsync(ActivityClaim claim, CancellationToken cancellationToken) => await database.WriteOneAsync(
        context => Row(context, claim).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsConfirmed, true), cancellationToken), cancellationToken);

    public async ValueTask ReleaseAsync(ActivityClaim claim, CancellationToken cancellationToken) => await database.WriteOneAsync(
        context => Row(context, claim).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    // Whoever was away for longer than a turn may take finds the mark of another, and leaves it.
    private static IQueryable<AnsweredRow> Row(BotDatabase context, ActivityClaim claim) =>
        context.Answered.Where(row => row.Key == claim.Key && row.At == claim.At);
}
