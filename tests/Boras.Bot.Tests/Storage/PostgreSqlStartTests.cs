using Boras.Bot.Protocol;
using Boras.Bot.Protocol.Tests;
using Boras.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Storage;

/// <summary><c>DatabaseStart</c> on PostgreSQL.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlStartTests(PostgreSqlServer server) : IDisposable
{
    private readonly KeptLogs _logs = new();

    [Fact]
    public async Task Start_SeveralAtOnceOnAnEmptyDatabase_AllSucceed()
    {
        var settings = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = await server.NewDatabaseAsync() };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StartAsync(settings))));

        using var database = new Database(Options.Create(settings));
        await using var open = database.Open();
        Assert.Equal(open.Database.GetMigrations(), await open.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task Start_MadeByANewerVersion_IsRefusedAtOnce()
    {
        var settings = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = await server.NewDatabaseAsync() };
        await StartAsync(settings);
        using var database = new Database(Options.Create(settings));
        await database.WriteAsync(context => context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99991231000000_Later', '99.0.0')"), default);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => StartAsync(settings));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=boras;Password=hemligt-1234")]
    [InlineData("Host=finns-inte.invalid;Username=boras;Password=hemligt-1234")]
    [InlineData(null)]
    public async Task Start_NotThere_NamesTheSettingAndNotThePassword(string? connection)
    {
        connection ??= $"{await server.NewDatabaseAsync()};Database=finns_inte;Password=hemligt-1234";
        var settings = new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = connection, StartSeconds = 1 };

        var clock = new FakeTimeProvider();
        var starting = StartAsync(settings, clock);
        while (!starting.IsCompleted)
        {
            // Only after the first attempt, however long that takes.
            clock.Advance(TimeSpan.FromSeconds(_logs.Lines.Count > 0 ? 1 : 0));
            await Task.WhenAny(starting, Task.Delay(10));
        }

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => starting);

        Assert.Contains("Storage:ConnectionString", refused.Message, StringComparison.Ordinal);
        Assert.NotEmpty(_logs.Lines);
        Assert.DoesNotContain("hemligt", refused + string.Concat(_logs.Lines), StringComparison.Ordinal);
    }

    public void Dispose() => _logs.Dispose();

    private async Task StartAsync(StorageOptions settings, TimeProvider? clock = null)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_logs));
        using var database = new Database(Options.Create(settings));
        using var start = new DatabaseStart(database, Options.Create(settings), clock ?? TimeProvider.System, factory.CreateLogger<DatabaseStart>());
        await start.StartingAsync(default);
    }
}
