namespace Boras.Bot.Insights;

/// <summary>An item that may be meant to answer a group of questions.</summary>
/// <param name="Id">Its id, and so its file.</param>
/// <param name="Title">The question, the headline or the committee's name.</param>
internal sealed record NearItem(string Id, string Title);
