namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>An activity in the store.</summary>
/// <param name="Sequence">Its place in the conversation, from 1; the watermark of a client that has read up to it.</param>
/// <param name="Json">The activity as clients get it: JSON in UTF-8.</param>
public sealed record StoredActivity(long Sequence, byte[] Json);
