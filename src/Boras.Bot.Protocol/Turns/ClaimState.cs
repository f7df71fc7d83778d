namespace Boras.Bot.Protocol.Turns;

/// <summary>What a claim of an activity found.</summary>
public enum ClaimState
{
    /// <summary>Nobody has answered it: whoever asked does.</summary>
    Claimed,

    /// <summary>It is being answered, or whoever did that is gone; it may be delivered again later.</summary>
    UnderWay,

    /// <summary>It has been answered.</summary>
    Answered,
}
