namespace Boras.Bot.Protocol.Turns;

/// <summary>Remembers for a while which activities have been answered, since channels deliver at least once; several replicas may share one.</summary>
public interface IAnsweredActivities
{
    /// <summary>Marks the activity with the key <paramref name="key"/> (see <see cref="ActivityKey"/>) as being answered.</summary>
    /// <returns>False when it was marked before, within the window.</returns>
    /// <remarks>A mark that is neither confirmed nor released counts for as long as a turn may take: whoever made it may be gone.</remarks>
    ValueTask<bool> TryClaimAsync(string key, CancellationToken cancellationToken);

    /// <summary>Makes the mark last for the whole window: the activity has been answered.</summary>
    ValueTask ConfirmAsync(string key, CancellationToken cancellationToken);

    /// <summary>Takes the mark away after a turn that failed before it answered, so that a new delivery is answered.</summary>
    ValueTask ReleaseAsync(string key, CancellationToken cancellationToken);
}
