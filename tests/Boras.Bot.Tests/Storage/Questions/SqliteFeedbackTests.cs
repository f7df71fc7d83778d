namespace Boras.Bot.Tests.Storage.Questions;

public sealed class SqliteFeedbackTests : DatabaseFeedbackContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
