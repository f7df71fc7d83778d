using Boras.Bot.Storage;
using Boras.Bot.Storage.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Storage;

public sealed class DatabaseStartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private StorageOptions Settings => new() { Path = Path.Combine(_folder.FullPath, "data") };

    [Fact]
    public async Task Start_NoFolder_MakesOneForTheServiceAlone()
    {
        await StartAndStop();

        Assert.True(File.Exists(Settings.FilePath));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Settings.Path));
        }
    }

    [Fact]
    public async Task Start_AnotherServiceHasTheFolder_SaysWhatToDo()
    {
        using var database = new Database(Options.Create(Settings));
        using var first = Start(database);
        await first.StartingAsync(default);

        var refused = await Assert.ThrowsAsync<IOException>(StartAndStop);

        Assert.Contains("Storage:Path", refused.Message, StringComparison.Ordinal);
        Assert.Contains("PostgreSql", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_AfterAnotherHasStopped_Succeeds()
    {
        await StartAndStop();
        await StartAndStop();
    }

    [Fact]
    public async Task Start_FileInPlaceOfTheFolder_SaysWhatToDo()
    {
        _folder.Write("data", "a file");

        var refused = await Assert.ThrowsAsync<IOException>(StartAndStop);

        Assert.Contains("Storage:Path", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_KilledWhileItMigrated_DoesNotWaitForItsLock()
    {
        await StartAndStop();
        await Execute("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        await StartAndStop();
    }

    [Fact]
    public async Task Start_KilledWhileItAnswered_ForgetsWhatWasNotConfirmed()
    {
        using var database = new Database(Options.Create(Settings));
        using (var first = Start(database))
        {
            await first.StartingAsync(default);
            await database.WriteAsync(
                context =>
                {
                    context.Answered.AddRange(
                        new AnsweredRow { Key = "confirmed", At = DateTimeOffset.UnixEpoch, IsConfirmed = true }, new AnsweredRow { Key = "claimed", At = DateTimeOffset.UnixEpoch });
                    return context.SaveChangesAsync();
                },
                default);
        }

        await StartAndStop();

        Assert.Equal("confirmed", await database.ReadAsync(context => context.Answered.Select(row => row.Key).SingleAsync(), default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Start_FileIsDamaged_SaysSoAndLeavesIt(bool isTruncated)
    {
        byte[] damaged = new byte[20_000];
        new Random(1).NextBytes(damaged);
        if (isTruncated)
        {
            await StartAndStop();
            ClearPool();
            damaged = (await File.ReadAllBytesAsync(Settings.FilePath))[..10_000];
        }

        Directory.CreateDirectory(Settings.Path);
        await File.WriteAllBytesAsync(Settings.FilePath, damaged);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(StartAndStop);

        Assert.Contains(Settings.FilePath, refused.Message, StringComparison.Ordinal);
        Assert.Contains("backup", refused.Message, StringComparison.Ordinal);
        ClearPool();
        Assert.Equal(damaged, await File.ReadAllBytesAsync(Settings.FilePath));
    }

    [Fact]
    public async Task Start_MadeByANewerVersion_IsRefused()
    {
        await StartAndStop();
        await Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99991231000000_Later', '99.0.0')");

        var refused = await Assert.ThrowsAsync<InvalidDataException>(StartAndStop);

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
        Assert.Contains("99991231000000_Later", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private DatabaseStart Start(Database database) =>
        new(database, Options.Create(Settings), TimeProvider.System, NullLogger<DatabaseStart>.Instance);

    private async Task StartAndStop()
    {
        using var database = new Database(Options.Create(Settings));
        using var start = Start(database);
        await start.StartingAsync(default);
    }

    // The pool of this file alone: other tests run beside.
    private void ClearPool()
    {
        using var database = new Database(Options.Create(Settings));
        using var open = database.Open();
        SqliteConnection.ClearPool((SqliteConnection)open.Database.GetDbConnection());
    }

    private async Task Execute(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Settings.FilePath}");
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
