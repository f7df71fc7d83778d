namespace Boras.Bot.Protocol.Turns;

/// <summary>What became of an activity that was handed to <see cref="TurnQueue"/>.</summary>
internal abstract record TurnResult
{
    /// <summary>The bot has handled it.</summary>
    /// <param name="Invoke">The answer to an invoke; null for every other type.</param>
    internal sealed record Finished(InvokeResponse? Invoke) : TurnResult;

    /// <summary>It had been answered before, and nothing was done.</summary>
    internal sealed record Repeated : TurnResult;

    /// <summary>Too many turns wait, or the service is stopping; nothing was done, and it may be delivered again later.</summary>
    internal sealed record Refused : TurnResult;

    /// <summary>The turn took too long, or the service stopped; what it had sent until then is sent.</summary>
    internal sealed record CutShort : TurnResult;
}
