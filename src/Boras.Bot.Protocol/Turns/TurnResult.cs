namespace Boras.Bot.Protocol.Turns;

/// <summary>What became of an activity that was handed to <see cref="TurnQueue"/>.</summary>
internal abstract record TurnResult
{
    /// <summary>The bot has handled it.</summary>
    /// <param name="Invoke">The answer to an invoke; null for every other type.</param>
    internal sealed record Finished(InvokeResponse? Invoke) : TurnResult;

    /// <summary>It had been answered before, and nothing was done.</summary>
    internal sealed record Repeated : TurnResult;

    /// <summary>It is being answered elsewhere, or was when a replica went away; nothing was done, and it may be delivered again later.</summary>
    internal sealed record UnderWay : TurnResult;

    /// <summary>Too many turns wait, or the service is stopping; nothing was done, and it may be delivered again later.</summary>
    internal sealed record Refused : TurnResult;

    /// <summary>The turn took too long, or the service stopped.</summary>
    /// <param name="HasReplied">True when something had been sent until then; otherwise it may be delivered again.</param>
    internal sealed record CutShort(bool HasReplied) : TurnResult;
}
