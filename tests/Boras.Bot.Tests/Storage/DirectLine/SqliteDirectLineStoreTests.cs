namespace Boras.Bot.Tests.Storage.DirectLine;

public sealed class SqliteDirectLineStoreTests : DatabaseDirectLineStoreContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Replica => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
