using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Tests.Activities;

public sealed class ActivityTests
{
    private static readonly Activity Incoming = new()
    {
        Type = "invoke",
        Id = "7",
        ChannelId = "emulator",
        ServiceUrl = "http://localhost:1",
        Locale = "sv-SE",
        Text = "Hej",
        From = new ChannelAccount { Id = "user", Role = "user" },
        Recipient = new ChannelAccount { Id = "bot", Role = "bot" },
        Conversation = new ConversationAccount { Id = "a|livechat" },
        DeliveryMode = DeliveryModes.ExpectReplies,
    };

    [Fact]
    public void CreateReply_Incoming_SwapsSenderAndReceiver()
    {
        var reply = Incoming.CreateReply("Svar");
        Assert.Same(Incoming.Recipient, reply.From);
        Assert.Same(Incoming.From, reply.Recipient);
    }

    [Fact]
    public void CreateReply_Incoming_StaysInTheConversation()
    {
        var reply = Incoming.CreateReply("Svar");
        Assert.Same(Incoming.Conversation, reply.Conversation);
        Assert.Equal(("message", "emulator", "http://localhost:1"), (reply.Type, reply.ChannelId, reply.ServiceUrl));
        Assert.Equal(("7", "sv-SE", "Svar"), (reply.ReplyToId, reply.Locale, reply.Text));
    }

    [Fact]
    public void CreateReply_WithoutText_TakesNothingElseOver()
    {
        var reply = Incoming.CreateReply();
        Assert.Equal((null, null, null), (reply.Text, reply.Id, reply.DeliveryMode));
    }

    [Fact]
    public void CreateReply_BareActivity_HasNoReplyToId() => Assert.Null(new Activity().CreateReply("x").ReplyToId);
}
