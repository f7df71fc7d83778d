using Boras.Bot.Protocol;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Questions;

namespace Boras.Bot.Storage.Questions;

/// <summary>What became of one question; its text only when it had no answer.</summary>
internal sealed class QuestionRow
{
    public long Id { get; init; }

    /// <summary>The activity that asked: 64 hexadecimal digits; null when it had no id, and once it can no longer come again.</summary>
    public string? Activity { get; set; }

    /// <summary>The conversation: 64 hexadecimal digits; null once it is no longer told.</summary>
    public string? Conversation { get; set; }

    /// <summary>When it was asked, to the hour.</summary>
    public required DateTimeOffset At { get; init; }

    public required string Channel { get; init; }

    /// <summary>Two-letter ISO 639-1 code.</summary>
    public required string Language { get; init; }

    /// <summary>As <see cref="OutcomeName"/> writes it.</summary>
    public required string Outcome { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The question, masked; null when it had an answer.</summary>
    public string? Text { get; set; }

    /// <summary>Ids of the nearest items, best first, with a space between.</summary>
    public required string Nearest { get; init; }

    public static QuestionRow Of(AskedQuestion asked, Activity activity, DateTimeOffset now) => new()
    {
        Activity = ActivityKey.Of(activity),
        Conversation = asked.Text is null ? null : ActivityKey.OfConversation(activity),
        At = KeptTime.Hour(now),
        Channel = KnownChannels.Name(activity.ChannelId),
        Language = asked.Language,
        Outcome = asked.Outcome,
        Confidence = asked.Confidence,
        Text = KeptText.Of(asked.Text),
        Nearest = string.Join(' ', asked.Nearest),
    };
}
