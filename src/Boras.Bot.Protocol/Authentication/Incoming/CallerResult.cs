namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>Whether a caller is let in.</summary>
internal abstract record CallerResult
{
    /// <summary>It is known.</summary>
    internal sealed record Known(Caller Caller) : CallerResult;

    /// <summary>It isn't let in.</summary>
    /// <param name="Status">401 when the token tells nothing that can be trusted, 403 when it does and that isn't enough.</param>
    /// <param name="Reason">Why, for the log and never for the caller; one of a bounded number of texts of our own.</param>
    internal sealed record Refused(int Status, string Reason) : CallerResult;
}
