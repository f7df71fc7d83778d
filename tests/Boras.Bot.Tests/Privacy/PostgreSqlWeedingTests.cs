using Boras.Bot.Tests.Storage;

namespace Boras.Bot.Tests.Privacy;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlWeedingTests(PostgreSqlServer server) : WeedingContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.PostgreSqlAsync(server);

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
