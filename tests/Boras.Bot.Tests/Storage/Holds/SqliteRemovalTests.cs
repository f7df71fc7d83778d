using Boras.Bot.Privacy;
using Microsoft.Data.Sqlite;

namespace Boras.Bot.Tests.Storage.Holds;

public sealed class SqliteRemovalTests : ConversationRemovalContract, IAsyncLifetime
{
    private Store _store = null!;

    private protected override Store Store => _store;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Delete_Conversation_LeavesNoByteInAnyFile(bool isHeldAtFirst)
    {
        await TalkAsync("c");
        Assert.NotEmpty(SqliteBytes.FilesWith(Store.Folder, Secret));
        var key = ConversationHolds.KeyOf("directline", "c");
        if (isHeldAtFirst)
        {
            await Store.Holds.HoldAsync(key, "KS 2026-1", default);
        }

        await Store.DirectLine.DeleteAsync("c", default);
        if (isHeldAtFirst)
        {
            await Store.Holds.ReleaseAsync(key, default);
        }

        Assert.Empty(SqliteBytes.FilesWith(Store.Folder, Secret));
    }

    [Fact]
    public async Task Overwrite_SomebodyReadsAllTheWhile_SaysThatItIsNotDone()
    {
        await TalkAsync("c");
        await using var connection = new SqliteConnection($"Data Source={Store.Options.Value.FilePath}");
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction(deferred: true);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM activities";
        Assert.Equal(2L, await command.ExecuteScalarAsync());

        await Store.DirectLine.DeleteAsync("c", default);

        Assert.False(await Store.Removal.OverwriteAsync(default));
        await transaction.RollbackAsync();
        Assert.True(await Store.Removal.OverwriteAsync(default));
        Assert.Empty(SqliteBytes.FilesWith(Store.Folder, Secret));
    }

    public async Task InitializeAsync() => _store = await Storage.Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();
}
