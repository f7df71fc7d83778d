namespace Boras.Bot.Tests.Storage.Holds;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlRemovalTests(PostgreSqlServer server) : ConversationRemovalContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.PostgreSqlAsync(server);

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
