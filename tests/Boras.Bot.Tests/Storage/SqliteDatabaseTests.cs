namespace Boras.Bot.Tests.Storage;

public sealed class SqliteDatabaseTests : DatabaseContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
