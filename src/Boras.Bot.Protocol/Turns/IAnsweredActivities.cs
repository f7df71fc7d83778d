namespace Boras.Bot.Protocol.Turns;

/// <summary>Remembers for a while which activities have been answered, since channels deliver at least once.</summary>
internal interface IAnsweredActivities
{
    /// <summary>Marks the activity with the key <paramref name="key"/> (see <see cref="ActivityKey"/>) as answered.</summary>
    /// <returns>False when it was marked before, within the window.</returns>
    ValueTask<bool> TryClaimAsync(string key, CancellationToken cancellationToken);

    /// <summary>Takes the mark away after a turn that failed before it answered, so that a new delivery is answered.</summary>
    ValueTask ReleaseAsync(string key, CancellationToken cancellationToken);
}
