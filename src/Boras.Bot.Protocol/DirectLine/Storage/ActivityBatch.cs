namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>Activities of a conversation, read after a watermark.</summary>
/// <param name="Activities">In order, without a gap after the watermark.</param>
/// <param name="Last">Sequence of the last activity in the conversation; 0 without one.</param>
/// <param name="IsOpen">False once the conversation has ended.</param>
public sealed record ActivityBatch(IReadOnlyList<StoredActivity> Activities, long Last, bool IsOpen);
