using Boras.Bot.Tests.Storage;

namespace Boras.Bot.Tests.Privacy;

public sealed class SqliteWeedingTests : WeedingContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    [Fact]
    public async Task Run_OldTexts_LeaveNoByteInAnyFile()
    {
        await FillAsync(400);
        Decide();
        Assert.NotEmpty(SqliteBytes.FilesWith(Store.Folder, Secret));

        await Store.Weeding.RunAsync(isTrial: false, default);

        Assert.Empty(SqliteBytes.FilesWith(Store.Folder, Secret));
        Assert.NotEmpty(SqliteBytes.FilesWith(Store.Folder, "nytt new399"));
    }

    public async Task InitializeAsync() => _store = await Boras.Bot.Tests.Storage.Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
