namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>Counts calls together with the other replicas; each replica's own limits come before.</summary>
public interface ISharedLimits
{
    /// <summary>Counts a call against each of <paramref name="limits"/>.</summary>
    /// <returns>The time until the next call may be allowed when one of them is exceeded; otherwise null.</returns>
    Task<TimeSpan?> CountAsync(IReadOnlyList<SharedLimit> limits, CancellationToken cancellationToken);
}
