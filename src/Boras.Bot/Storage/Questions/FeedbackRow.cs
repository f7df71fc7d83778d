using Boras.Bot.Feedback;
using Boras.Bot.Protocol;

namespace Boras.Bot.Storage.Questions;

/// <summary>A rating; the question it is about only when the rating is bad.</summary>
internal sealed class FeedbackRow
{
    public long Id { get; init; }

    /// <summary>The activity that rated: 64 hexadecimal digits; null when it had no id, and once it can no longer come again.</summary>
    public string? Activity { get; set; }

    /// <summary>The conversation: 64 hexadecimal digits; null once it is no longer told.</summary>
    public string? Conversation { get; set; }

    /// <summary>When it was given, to the hour.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary><c>Up</c>, <c>Down</c> or <c>NoneOfThese</c>.</summary>
    public required string Rating { get; init; }

    /// <summary>Id of the item answered with; null when the channel does not say.</summary>
    public string? Item { get; init; }

    /// <summary>Two-letter ISO 639-1 code.</summary>
    public required string Language { get; init; }

    public required string Channel { get; init; }

    /// <summary>The question before, masked; null when the rating is good.</summary>
    public string? Question { get; set; }

    public static FeedbackRow Of(FeedbackEvent feedback, DateTimeOffset now) => new()
    {
        Activity = feedback.Key,
        Conversation = feedback.Question is null ? null : feedback.ConversationKey,
        At = KeptTime.Hour(now),
        Rating = feedback.Rating.ToString(),
        Item = feedback.Item,
        Language = feedback.Language,
        Channel = KnownChannels.Name(feedback.ChannelId),
        Question = KeptText.Of(feedback.Question),
    };
}
