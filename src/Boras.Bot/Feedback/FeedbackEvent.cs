namespace Boras.Bot.Feedback;

/// <summary>A resident's rating of an answer.</summary>
/// <param name="Rating">What was pressed.</param>
/// <param name="Item">Id of the item answered with; null when the channel doesn't say.</param>
/// <param name="Outcome">What the rating is about: <c>answered</c> for an answer, <c>clarify</c> for "Inget av dessa".</param>
/// <param name="Language">Language of the answer, as a two-letter ISO 639-1 code.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="Key">Names the activity that rated: 64 hexadecimal digits; null when it has no id.</param>
internal sealed record FeedbackEvent(FeedbackRating Rating, string? Item, string Outcome, string Language, string? ChannelId, string? Key)
{
    /// <summary>Names the conversation: 64 hexadecimal digits.</summary>
    public required string ConversationKey { get; init; }

    /// <summary>The question before, masked; null for a good rating, and when it isn't known.</summary>
    public string? Question { get; init; }
}
