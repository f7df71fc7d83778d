namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>What became of a posted activity.</summary>
/// <param name="Status">Whether it is in the store.</param>
/// <param name="ActivityId">Id under which it is in the store; of an activity posted again, the first id.</param>
/// <param name="Sequence">Its place in the conversation.</param>
/// <param name="IsAnswered">The bot's replies to it are in the store.</param>
public sealed record PostResult(PostStatus Status, string ActivityId = "", long Sequence = 0, bool IsAnswered = false);
