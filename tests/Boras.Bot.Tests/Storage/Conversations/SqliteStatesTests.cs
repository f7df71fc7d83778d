using Boras.Bot.Conversations;

namespace Boras.Bot.Tests.Storage.Conversations;

public sealed class SqliteStatesTests : DatabaseStatesContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    private protected override IConversationStates States => _store.States;

    public async Task InitializeAsync() => _store = await Storage.Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
