namespace Boras.Bot.Replies;

/// <summary>A page of the city.</summary>
/// <param name="Title">The question, the headline or the committee's name.</param>
/// <param name="Url">Address of the page; empty when it isn't known.</param>
/// <param name="Language">Language of the passage from it, as a two-letter ISO 639-1 code.</param>
internal sealed record Source(string Title, string Url, string Language = "sv");
