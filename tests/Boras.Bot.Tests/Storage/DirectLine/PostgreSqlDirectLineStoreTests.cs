namespace Boras.Bot.Tests.Storage.DirectLine;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlDirectLineStoreTests(PostgreSqlServer server) : DatabaseDirectLineStoreContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Replica => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.PostgreSqlAsync(server);

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
