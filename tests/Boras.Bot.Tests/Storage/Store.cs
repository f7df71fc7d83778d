using Boras.Bot.Conversations;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.DirectLine;
using Boras.Bot.Storage.Holds;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Storage;

/// <summary>A real database, migrated, with what works on it.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DatabaseStart _start;

    private Store(StorageOptions options)
    {
        Options = Microsoft.Extensions.Options.Options.Create(options);
        options.Path = _folder.FullPath;
        Database = new Database(Options);
        _start = new DatabaseStart(Database, Options, TimeProvider.System, NullLogger<DatabaseStart>.Instance);
        Removal = new ConversationRemoval(Database);
        var directLine = Microsoft.Extensions.Options.Options.Create(new DirectLineOptions { MaxConversations = 3, IdleMinutes = 60, MaxActivitiesPerConversation = 300 });
        DirectLine = new DatabaseDirectLineStore(Database, new OpenConversations(Database, Clock), Removal, directLine, Clock);
        States = new DatabaseStates(
            Database, Microsoft.Extensions.Options.Options.Create(new ConversationOptions()), Microsoft.Extensions.Options.Options.Create(Privacy), Clock);
    }

    public IOptions<StorageOptions> Options { get; }

    public Database Database { get; }

    public PrivacyOptions Privacy { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));

    public DatabaseDirectLineStore DirectLine { get; }

    public DatabaseStates States { get; }

    public ConversationRemoval Removal { get; }

    /// <summary>The folder of the SQLite file.</summary>
    public string Folder => _folder.FullPath;

    public static async Task<Store> SqliteAsync() => await StartAsync(new StorageOptions());

    public static async Task<Store> PostgreSqlAsync(PostgreSqlServer server) => await StartAsync(
        new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = await server.NewDatabaseAsync() });

    public async ValueTask DisposeAsync()
    {
        _start.Dispose();
        Database.Dispose();
        await Task.CompletedTask;
        _folder.Dispose();
    }

    private static async Task<Store> StartAsync(StorageOptions options)
    {
        var store = new Store(options);
        await store._start.StartingAsync(default);
        return store;
    }
}
