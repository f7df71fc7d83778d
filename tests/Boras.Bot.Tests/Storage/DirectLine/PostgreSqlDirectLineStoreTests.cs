using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.Tests.DirectLine.Storage;

namespace Boras.Bot.Tests.Storage.DirectLine;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlDirectLineStoreTests(PostgreSqlServer server) : DirectLineStoreContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override IDirectLineStore Store => _store.DirectLine;

    private protected override void Advance(TimeSpan time) => _store.Clock.Advance(time);

    public async Task InitializeAsync() => _store = await Storage.Store.PostgreSqlAsync(server);

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
