namespace Boras.Bot.Protocol.DirectLine.Tokens;

/// <summary>Whether a token holds: a grant, or none and whether it did hold once.</summary>
internal sealed record TokenCheck(DirectLineGrant? Grant, bool HasExpired = false);
