namespace Boras.Bot.Protocol.DirectLine.Tokens;

/// <summary>What a token allows: one conversation, as one user, from these websites.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user, who can't be another; null when the client may say.</param>
/// <param name="Origins">Origins of the only websites that may use it; empty for any that may call.</param>
internal sealed record DirectLineGrant(string ConversationId, string? UserId, IReadOnlyList<string> Origins);
