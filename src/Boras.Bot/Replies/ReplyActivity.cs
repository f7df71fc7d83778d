using System.Text.Json;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Replies;

/// <summary>A reply as activities, fitted to the channel they go to.</summary>
internal static class ReplyActivity
{
    private const int SummaryLength = 150;

    /// <summary>The activities that answer <paramref name="to"/>, in order; one unless the channel can't take so much at once.</summary>
    public static IReadOnlyList<Activity> Create(Activity to, Reply reply)
    {
        var channel = ChannelAbilities.Of(to.ChannelId);
        return channel.Cards is CardKind.Adaptive && NeedsCard(reply) ? Cards(to, reply, channel) : Texts(to, reply, channel);
    }

    private static bool NeedsCard(Reply reply) =>
        reply.Passage is not null || reply.Suggestions.Count > 0 || reply.Rated is not null || reply.Further.Count > 0;

    private static List<Activity> Cards(Activity to, Reply reply, ChannelAbilities channel)
    {
        var activity = Card(to, reply);
        if (Bytes(activity) <= channel.MaxBytes)
        {
            return [activity];
        }

        activity = Card(to, reply with { Further = [.. reply.Further.Select(further => ("", further.Source))] });
        if (Bytes(activity) <= channel.MaxBytes)
        {
            return [activity];
        }

        // What no card can hold goes before it as text.
        var written = reply with { Suggestions = [], Rated = null };
        var pressed = reply with { Notice = null, Passage = null, Words = [], Source = null, Further = [] };
        return [.. Texts(to, written, channel with { Cards = CardKind.Links }), .. NeedsCard(pressed) ? [Card(to, pressed)] : Array.Empty<Activity>()];
    }

    private static Activity Card(Activity to, Reply reply)
    {
        var activity = Message(to, reply, text: null);
        activity.Attachments = [AdaptiveReply.Create(reply)];
        // What a notification shows in the place of the card.
        activity.Summary = TextParts.Of(reply.Passage is { Length: > 0 } passage ? passage : ReplyText.Plain(reply), SummaryLength)[0];
        return activity;
    }

    private static List<Activity> Texts(Activity to, Reply reply, ChannelAbilities channel)
    {
        List<Activity> activities = [.. TextParts.Of(ReplyText.For(reply, channel), channel.MaxText).Select(part => Message(to, reply, part))];
        foreach (var activity in activities)
        {
            activity.TextFormat = channel.Markdown ? "markdown" : "plain";
        }

        var last = activities[^1];
        if (channel.Cards is CardKind.Hero && reply.Further.Count > 0)
        {
            var texts = new Texts(reply.Language);
            last.AttachmentLayout = "list";
            last.Attachments = [.. reply.Further.Select(further => Hero(further.Passage, further.Source, reply.FurtherTitle ?? texts["Further"], texts))];
        }

        if (SuggestedButtons.Of(reply, channel) is { Count: > 0 } buttons)
        {
            last.SuggestedActions = new SuggestedActions { Actions = buttons };
        }

        // Places in the text hold only while it is whole.
        if (activities.Count == 1)
        {
            PassageLanguages.Mark(last, reply, channel);
        }

        return activities;
    }

    private static Activity Message(Activity to, Reply reply, string? text)
    {
        var activity = to.CreateReply(text);
        activity.Locale = reply.Language;
        activity.InputHint = "acceptingInput";
        return activity;
    }

    private static int Bytes(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJsonContext.Default.Activity).Length;

    private static Attachment Hero(string passage, Source source, string subtitle, Texts texts) => new HeroCard
    {
        Title = source.Title,
        Subtitle = subtitle.Length == 0 ? null : subtitle,
        Text = MarkdownText.Escape(passage),
        Buttons = source.Url.Length > 0 ? [CardAction.OpenUrl(texts["OpenPage", source.Title], source.Url)] : [],
    }.ToAttachment();
}
