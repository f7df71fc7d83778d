namespace Boras.Bot.Protocol.Turns;

/// <summary>Remembers for a while which activities have been answered, since channels deliver at least once; several replicas may share one.</summary>
public interface IAnsweredActivities
{
    /// <summary>Marks the activity with the key <paramref name="key"/> (see <see cref="ActivityKey"/>) as being answered, unless it is marked.</summary>
    /// <remarks>A mark that is neither confirmed nor released counts for as long as a turn may take: whoever made it may be gone.</remarks>
    ValueTask<ActivityClaim> ClaimAsync(string key, CancellationToken cancellationToken);

    /// <summary>Makes the mark of <paramref name="claim"/> last for the whole window: the activity has been answered.</summary>
    ValueTask ConfirmAsync(ActivityClaim claim, CancellationToken cancellationToken);

    /// <summary>Takes the mark of <paramref name="claim"/> away after a turn that failed before it answered, so that a new delivery is answered.</summary>
    ValueTask ReleaseAsync(ActivityClaim claim, CancellationToken cancellationToken);
}
