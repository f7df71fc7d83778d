namespace Boras.Bot.Protocol.Turns;

/// <summary>A claim of an activity, told from later ones of the same by its time.</summary>
/// <param name="Key">The activity; see <see cref="ActivityKey"/>.</param>
/// <param name="State">What was found.</param>
/// <param name="At">When it was made, to the millisecond.</param>
public readonly record struct ActivityClaim(string Key, ClaimState State, DateTimeOffset At);
