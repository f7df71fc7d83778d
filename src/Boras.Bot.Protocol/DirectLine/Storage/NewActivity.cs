namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>An activity to be stored.</summary>
/// <param name="Id">Its id, unique in the conversation.</param>
/// <param name="Json">The activity as clients get it: JSON in UTF-8.</param>
/// <param name="ClientActivityId">What the client calls it; a client that posts again after a lost answer calls it the same. Null when not given.</param>
public sealed record NewActivity(string Id, byte[] Json, string? ClientActivityId = null);
