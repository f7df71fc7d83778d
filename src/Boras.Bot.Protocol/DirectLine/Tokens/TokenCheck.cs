namespace Boras.Bot.Protocol.DirectLine.Tokens;

/// <summary>What a token grants, null when it is none of ours, and whether its time is over.</summary>
internal sealed record TokenCheck(DirectLineGrant? Grant, bool HasExpired = false);
