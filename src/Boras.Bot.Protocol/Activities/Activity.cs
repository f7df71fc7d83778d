using System.Text.Json;

namespace Boras.Bot.Protocol.Activities;

/// <summary>A message, an event or a change in a conversation, after the Bot Framework Activity specification.</summary>
/// <remarks>
/// Times stay the ISO 8601 text that came, so that nothing is lost on a round trip. A member that is null is as good as absent. Source: "Bot Framework -- Activity",
/// version 3.3, https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md.
/// </remarks>
public sealed class Activity : ExtensibleObject
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type this version doesn't know.</summary>
    public string? Type { get; set; }

    /// <summary>Identity given by the channel; unique in the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>When it was sent, in UTC, ISO 8601.</summary>
    public string? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's zone, ISO 8601.</summary>
    public string? LocalTimestamp { get; set; }

    /// <summary>IANA name of the sender's time zone.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Address of the channel's connector; replies are posted below it.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The channel, such as <c>emulator</c>, <c>msteams</c>, <c>directline</c>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The sender.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The receiver; on what comes in, the bot.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>Who joined, in a conversationUpdate.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left, in a conversationUpdate.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions put on a message, in a messageReaction.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken from a message, in a messageReaction.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>How <see cref="Text"/> is written: <c>markdown</c> (when absent), <c>plain</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>How several attachments are laid out: <c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Language of the text, as a BCP 47 tag.</summary>
    public string? Locale { get; set; }

    /// <summary>The message.</summary>
    public string? Text { get; set; }

    /// <summary>The message as it should be spoken.</summary>
    public string? Speak { get; set; }

    /// <summary><c>acceptingInput</c>, <c>ignoringInput</c> or <c>expectingInput</c>.</summary>
    public string? InputHint { get; set; }

    /// <summary>A short text for channels that can't show the cards.</summary>
    public string? Summary { get; set; }

    /// <summary>Buttons that go away once one is pressed.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Mentions, places and other things that the text refers to.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>Data that only the channel knows the shape of.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>What was done: <c>add</c>, <c>remove</c>, and others by type.</summary>
    public string? Action { get; set; }

    /// <summary>The activity this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Name of the operation, in an event or an invoke.</summary>
    public string? Name { get; set; }

    /// <summary>Data of the operation, or of the button that was pressed.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Type of <see cref="Value"/>.</summary>
    public string? ValueType { get; set; }

    /// <summary><c>normal</c>, <c>notification</c>, <c>expectReplies</c> or <c>ephemeral</c>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>A reply to this activity: sender and receiver changed places, same conversation and channel.</summary>
    public Activity CreateReply(string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        From = Recipient,
        Recipient = From,
        Conversation = Conversation,
        ReplyToId = Id,
        Locale = Locale,
        Text = text,
    };
}
