using Boras.Bot.Protocol.DirectLine.Streaming;

namespace Boras.Bot.Protocol.Tests.DirectLine.Streaming;

public sealed class MemoryDirectLineSignalsTests
{
    private readonly MemoryDirectLineSignals _signals = new();

    [Fact]
    public async Task Publish_SeveralSubscribers_AllOfTheConversationHearIt()
    {
        using var first = _signals.Subscribe("c");
        using var second = _signals.Subscribe("c");
        using var other = _signals.Subscribe("d");

        await _signals.PublishAsync(new DirectLineSignal("c"), default);

        Assert.Equal("c", (await first.NextAsync(default)).ConversationId);
        Assert.Equal("c", (await second.NextAsync(default)).ConversationId);
        Assert.False(other.NextAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task Publish_FarTooMany_OneIsStillWaiting()
    {
        using var subscription = _signals.Subscribe("c");
        for (var i = 0; i < 1000; i++)
        {
            await _signals.PublishAsync(new DirectLineSignal("c"), default);
        }

        Assert.True(subscription.NextAsync(default).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Dispose_Subscriber_HearsNothingMore()
    {
        var gone = _signals.Subscribe("c");
        using var stays = _signals.Subscribe("c");
        gone.Dispose();
        gone.Dispose();

        await _signals.PublishAsync(new DirectLineSignal("c"), default);

        Assert.False(gone.NextAsync(default).AsTask().IsCompleted);
        Assert.True(stays.NextAsync(default).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Subscribe_ManyComeAndGoAtOnce_TheOneThatStaysHears()
    {
        using var stays = _signals.Subscribe("c");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                _signals.Subscribe("c").Dispose();
            }
        })));

        await _signals.PublishAsync(new DirectLineSignal("c"), default);

        Assert.True(stays.NextAsync(default).AsTask().IsCompletedSuccessfully);
    }
}
