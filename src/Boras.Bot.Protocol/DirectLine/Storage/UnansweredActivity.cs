namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>An activity of a user that was stored, and whose replies were not.</summary>
/// <param name="ConversationId">Its conversation.</param>
/// <param name="Sequence">Its place there, from 1.</param>
/// <param name="Json">The activity as clients get it: JSON in UTF-8.</param>
public sealed record UnansweredActivity(string ConversationId, long Sequence, byte[] Json);
