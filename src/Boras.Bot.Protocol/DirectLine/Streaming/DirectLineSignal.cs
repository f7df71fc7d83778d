namespace Boras.Bot.Protocol.DirectLine.Streaming;

/// <summary>Tells the streams of a conversation that there is something new.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Transient">An activity that is only shown and never stored, as JSON; null for a hint to read the store.</param>
/// <param name="After">Sequence of the activity that the transient one follows; it is stale once a later one has been sent.</param>
public sealed record DirectLineSignal(string ConversationId, byte[]? Transient = null, long After = 0);
