using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace Boras.Bot.Protocol.Tests.Turns;

public sealed class TurnProcessorTests : IDisposable
{
    private readonly HttpClient _http = new();
    private string? _replyId = "none";
    private bool _responded;

    [Fact]
    public async Task Process_ExpectReplies_CollectsInOrder()
    {
        await using var channel = await FakeChannel.StartAsync();
        var result = await Process(channel.ServiceUrl, DeliveryModes.ExpectReplies);
        Assert.Equal(["ett", "två"], result.Replies!.Activities.Select(reply => reply.Text));
        Assert.Empty(channel.Received);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("normal")]
    [InlineData("notification")]
    public async Task Process_OtherDeliveryMode_PostsToTheChannel(string? deliveryMode)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(200, """{"id":"r"}"""));
        var result = await Process(channel.ServiceUrl, deliveryMode);
        Assert.Equal(["ett", "två"], channel.Received.Select(reply => (string?)reply.Body["text"]));
        Assert.Equal(new TurnResult(null, null), result);
        Assert.Equal("r", _replyId);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    public async Task Process_ChannelRefuses_LosesTheReplyOnly(int status)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(status));
        await Process(channel.ServiceUrl, null);
        Assert.Equal(2, channel.Received.Count);
        Assert.Equal((null, true), (_replyId, _responded));
    }

    [Theory]
    [InlineData("ftp://example.se")]
    [InlineData(null)]
    public async Task Process_NoAddress_LosesTheReplyOnly(string? serviceUrl)
    {
        Assert.Equal(new TurnResult(null, null), await Process(serviceUrl, null));
        Assert.Equal((null, true), (_replyId, _responded));
    }

    [Fact]
    public async Task Process_Invoke_GivesItsAnswer()
    {
        var result = await Processor((_, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(200)))
            .ProcessAsync(new Activity { Type = ActivityTypes.Invoke }, default);
        Assert.Equal(new TurnResult(null, new InvokeResponse(200)), result);
    }

    [Fact]
    public async Task Process_BotFails_IsNotHidden() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => Processor((_, _) => throw new InvalidOperationException()).ProcessAsync(new Activity(), default));

    public void Dispose() => _http.Dispose();

    private Task<TurnResult> Process(string? serviceUrl, string? deliveryMode)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "7",
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount { Id = "c" },
            DeliveryMode = deliveryMode,
        };
        return Processor(SayTwoThings).ProcessAsync(activity, default);
    }

    private async Task<InvokeResponse?> SayTwoThings(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync("ett", cancellationToken);
        _replyId = (await turn.SendActivityAsync("två", cancellationToken)).Id;
        _responded = turn.Responded;
        return null;
    }

    private TurnProcessor Processor(Turn turn) =>
        new(new TestBot(turn), new ConnectorClient(_http), NullLogger<TurnProcessor>.Instance);
}
