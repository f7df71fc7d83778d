using System.Globalization;
using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Storage;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Puts what the channel knows into activities, in place of what a client says of itself.</summary>
internal sealed class ChannelActivity(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string ChannelId = "directline";

    private ChannelAccount Bot => new() { Id = options.Value.BotId, Name = options.Value.BotName, Role = "bot" };

    /// <summary>Tells the bot that the user and it are in a new conversation.</summary>
    public Activity Joined(DirectLineConversation conversation)
    {
        var user = User(conversation.UserId);
        var activity = new Activity { Type = ActivityTypes.ConversationUpdate, Locale = conversation.Locale, MembersAdded = [Bot, user] };
        Received(activity, conversation, user.Id);
        return activity;
    }

    /// <summary>Tells the bot that the conversation is over.</summary>
    public Activity Ended(DirectLineConversation conversation)
    {
        var activity = new Activity { Type = ActivityTypes.EndOfConversation, Locale = conversation.Locale };
        Received(activity, conversation, conversation.UserId);
        return activity;
    }

    /// <summary>Makes a client's activity one of this channel, with a new id.</summary>
    public void Received(Activity activity, DirectLineConversation conversation, string? userId)
    {
        Stamp(activity, conversation.Id);
        activity.From = User(userId);
        activity.Recipient = Bot;
        activity.DeliveryMode = null;
        activity.ServiceUrl = null;
        activity.Locale ??= conversation.Locale;
    }

    /// <summary>Makes a bot's activity one that clients get, with a new id.</summary>
    /// <remarks>Web Chat holds a reply back for seconds when it hasn't seen what is replied to, so only stored activities are named.</remarks>
    public void Sent(Activity activity, Activity answered, bool isStored)
    {
        Stamp(activity, answered.Conversation!.Id!);
        activity.From = Bot;
        activity.ServiceUrl = null;
        activity.ReplyToId = isStored ? answered.Id : null;
    }

    /// <summary>The activity as the store keeps it.</summary>
    public static NewActivity ToStore(Activity activity, string? clientActivityId = null) => new(activity.Id!, ToJson(activity), clientActivityId);

    /// <summary>The activity as clients get it.</summary>
    public static byte[] ToJson(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJsonContext.Default.Activity);

    private void Stamp(Activity activity, string conversationId)
    {
        activity.Id = ConversationIds.NewActivity(conversationId);
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount { Id = conversationId };
        activity.Timestamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
    }

    private static ChannelAccount User(string? id) => new() { Id = id, Role = "user" };
}
