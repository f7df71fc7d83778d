using Boras.Bot.Conversations;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Feedback;

/// <summary>Takes the ratings that residents press.</summary>
internal sealed class Ratings(IEnumerable<IFeedbackSink> sinks, LiveIndex index, ReplyComposer composer, IConversationStates states)
{
    private const string Answered = "answered";
    private const string Clarified = "clarify";

    /// <summary>The rating that <paramref name="value"/> stands for; null when it is another button.</summary>
    public static FeedbackRating? Find(ButtonValue? value) => value switch
    {
        { Feedback: ButtonValue.Up } => FeedbackRating.Up,
        { Feedback: ButtonValue.Down } => FeedbackRating.Down,
        { Choice: ButtonValue.None } => FeedbackRating.NoneOfThese,
        _ => null,
    };

    /// <summary>What to say to a rating.</summary>
    public Reply Reply(FeedbackRating rating, ButtonValue value, Activity activity) =>
        composer.Thanks(rating is FeedbackRating.Up, ReplyLanguage.Of(value.Language ?? activity.Locale));

    /// <summary>Hands a rating, and the question before when the rating is bad, to every sink.</summary>
    public async Task RecordAsync(FeedbackRating rating, ButtonValue value, Activity activity, CancellationToken cancellationToken)
    {
        // A value is what a caller sent: only ids of items that exist go further.
        var item = index.Current?.Items.FirstOrDefault(item => item.Id == value.Item)?.Id;
        var feedback = new FeedbackEvent(
            rating,
            item,
            rating is FeedbackRating.NoneOfThese ? Clarified : Answered,
            ReplyLanguage.Of(value.Language ?? activity.Locale),
            activity.ChannelId,
            ActivityKey.Of(activity))
        {
            ConversationKey = ActivityKey.OfConversation(activity),
            Question = rating is FeedbackRating.Up ? null
                : (await states.ReadAsync(activity, cancellationToken).ConfigureAwait(false)).State.LastQuestion,
        };
        foreach (var sink in sinks)
        {
            await sink.RecordAsync(feedback, cancellationToken).ConfigureAwait(false);
        }
    }
}
