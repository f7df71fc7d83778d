namespace Boras.Bot.Insights;

/// <summary>How answers with one item were rated.</summary>
/// <param name="Id">Id of the item.</param>
/// <param name="Title">Its title; its id when it is gone.</param>
/// <param name="Ratings"><c>up</c> and <c>down</c>.</param>
internal sealed record ItemRating(string Id, string Title, IReadOnlyList<Cell> Ratings);
