using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.Turns;

public sealed class TurnContextTests
{
    private readonly KeptReplies _replies = new();
    private readonly TurnContext _turn;

    public TurnContextTests() =>
        _turn = new TurnContext(new Activity { Id = "7", From = new ChannelAccount { Id = "u" } }, _replies);

    [Fact]
    public void Activity_Always_IsTheOneThatCame() => Assert.Equal("7", _turn.Activity.Id);

    [Fact]
    public async Task SendActivity_Text_IsSentAsAReply()
    {
        var response = await _turn.SendActivityAsync("Hej!", default);
        var reply = Assert.Single(_replies.Sent);
        Assert.Equal(("message", "Hej!", "7", "u"), (reply.Type, reply.Text, reply.ReplyToId, reply.Recipient!.Id));
        Assert.Equal("r1", response.Id);
    }

    [Fact]
    public async Task SendActivity_Activity_IsSentAsItIs()
    {
        var activity = new Activity { Type = "event" };
        await _turn.SendActivityAsync(activity, default);
        Assert.Same(activity, Assert.Single(_replies.Sent));
    }

    [Fact]
    public void Responded_NothingSent_IsFalse() => Assert.False(_turn.Responded);

    [Fact]
    public async Task Responded_TypingSent_IsFalse()
    {
        await _turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, default);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task Responded_MessageThenTypingSent_StaysTrue()
    {
        await _turn.SendActivityAsync("Hej!", default);
        await _turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, default);
        Assert.True(_turn.Responded);
    }
}
