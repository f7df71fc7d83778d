namespace Boras.Bot.Feedback;

/// <summary>A resident's rating of an answer; holds nothing that anyone has written.</summary>
/// <param name="Rating">What was pressed.</param>
/// <param name="Item">Id of the item answered with; null when the channel doesn't say.</param>
/// <param name="Outcome">What the rating is about: <c>answered</c> for an answer, <c>clarify</c> for "Inget av dessa".</param>
/// <param name="Language">Language of the answer, as a two-letter ISO 639-1 code.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="ActivityId">Id of the activity that was rated; null when the channel doesn't say.</param>
internal sealed record FeedbackEvent(
    FeedbackRating Rating, string? Item, string Outcome, string Language, string? ChannelId, string? ActivityId);
