using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Replies;

/// <summary>A reply as an activity, fitted to the channel it goes to.</summary>
internal static class ReplyActivity
{
    /// <summary>The activity that answers <paramref name="to"/>.</summary>
    public static Activity Create(Activity to, Reply reply)
    {
        var channel = ChannelAbilities.Of(to.ChannelId);
        var texts = new Texts(reply.Language);
        var activity = to.CreateReply(ReplyText.For(reply, channel));
        activity.Locale = reply.Language;
        activity.TextFormat = channel.Markdown ? "markdown" : "plain";
        activity.InputHint = "acceptingInput";
        if (channel.Cards && reply.Further.Count > 0)
        {
            activity.AttachmentLayout = "list";
            activity.Attachments = [.. reply.Further.Select(further => Card(further.Passage, further.Source, texts))];
        }

        if (channel.SuggestedActions && reply.Suggestions.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions
            {
                Actions = [.. reply.Suggestions.Select(suggestion =>
                    CardAction.MessageBack(suggestion.Title, suggestion.Title, suggestion.ToValue(reply.Language).ToJson()))],
            };
        }

        PassageLanguages.Mark(activity, reply, channel);
        return activity;
    }

    private static Attachment Card(string passage, Source source, Texts texts) => new HeroCard
    {
        Title = source.Title,
        Subtitle = texts["Further"],
        Text = passage,
        Buttons = source.Url.Length > 0 ? [CardAction.OpenUrl(texts["OpenPage", source.Title], source.Url)] : [],
    }.ToAttachment();
}
