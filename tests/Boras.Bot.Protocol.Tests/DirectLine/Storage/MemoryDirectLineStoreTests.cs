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

    private protected override void Advance(TimeSpan time) => _clock.Advance(time);
}
