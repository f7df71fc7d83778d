using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.DirectLine.Storage;

public sealed class MemoryDirectLineStoreTests : DirectLineStoreContract
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));

    public MemoryDirectLineStoreTests() =>
        Store = new MemoryDirectLineStore(Options.Create(new DirectLineOptions { MaxConversations = 3, IdleMinutes = 60, MaxActivitiesPerConversation = 300 }), _clock);

    private protected override IDirectLineStore Store { get; }

    [Fact]
    public async Task Start_FullOfIdleOnes_DropsThem()
    {
        foreach (var id in new[] { "a", "b", "c" })
        {
            await Store.StartAsync(Conversation(id), default);
        }

        Assert.Equal(StartResult.Full, await Store.StartAsync(Conversation("d"), default));
        _clock.Advance(TimeSpan.FromMinutes(40));
        await Store.FindAsync("a", default);
        _clock.Advance(TimeSpan.FromMinutes(40));

        Assert.Equal(StartResult.Started, await Store.StartAsync(Conversation("d"), default));
        Assert.Equal(StartResult.Started, await Store.StartAsync(Conversation("e"), default));
        Assert.Equal(StartResult.Full, await Store.StartAsync(Conversation("f"), default));
        Assert.True((await Store.FindAsync("a", default))!.IsOpen);
        Assert.Null(await Store.FindAsync("b", default));
    }

    [Fact]
    public async Task Post_OverTheMost_IsFull()
    {
        await Store.StartAsync(Conversation("c"), default);
        for (var i = 0; i < 300; i++)
        {
            await Store.PostAsync("c", Activity($"{i}"), default);
        }

        Assert.Equal(PostStatus.Full, (await Store.PostAsync("c", Activity("x"), default)).Status);
    }
}
