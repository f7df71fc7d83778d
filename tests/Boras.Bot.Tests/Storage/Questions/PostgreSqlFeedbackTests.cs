namespace Boras.Bot.Tests.Storage.Questions;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlFeedbackTests(PostgreSqlServer server) : DatabaseFeedbackContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.PostgreSqlAsync(server);

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
