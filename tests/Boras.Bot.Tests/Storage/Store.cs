using Boras.Bot.Conversations;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.DirectLine;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Questions;
using Boras.Bot.Storage.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Boras.Bot.Tests.Storage;

/// <summary>A real database, migrated, with what works on it.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly TempFolder? _folder;
    private readonly DatabaseStart _start;

    private Store(StorageOptions options, FakeTimeProvider clock, PrivacyOptions privacy, TempFolder? folder)
    {
        (_folder, Clock, Privacy) = (folder, clock, privacy);
        Options = As(options);
        Database = new Database(Options);
        _start = new DatabaseStart(Database, Options, TimeProvider.System, NullLogger<DatabaseStart>.Instance);
        Removal = new ConversationRemoval(Database);
        var directLine = As(new DirectLineOptions { MaxConversations = 3, IdleMinutes = 60, MaxActivitiesPerConversation = 300 });
        DirectLine = new DatabaseDirectLineStore(Database, new OpenConversations(Database, Clock), Removal, directLine, Clock);
        States = new DatabaseStates(Database, As(new ConversationOptions()), As(Privacy), Clock);
        Answered = new DatabaseAnsweredActivities(Database, As(new TurnOptions()), Clock);
        Feedback = new DatabaseFeedback(Database, As(Privacy), Clock);
        Holds = new ConversationHolds(Database, Removal, Clock);
        Record = new ConversationRecord(Database);
        Weeding = new Weeding(Database, Removal, As(Privacy), Clock);
    }

    public IOptions<StorageOptions> Options { get; }

    public Database Database { get; }

    public PrivacyOptions Privacy { get; }

    public FakeTimeProvider Clock { get; }

    public DatabaseDirectLineStore DirectLine { get; }

    public DatabaseStates States { get; }

    public DatabaseAnsweredActivities Answered { get; }

    public DatabaseFeedback Feedback { get; }

    public ConversationRemoval Removal { get; }

    public ConversationHolds Holds { get; }

    public ConversationRecord Record { get; }

    public Weeding Weeding { get; }

    /// <summary>The folder of the SQLite file.</summary>
    public string Folder => Options.Value.Path;

    public static async Task<Store> SqliteAsync() => await StartAsync(new StorageOptions());

    public static async Task<Store> PostgreSqlAsync(PostgreSqlServer server) => await StartAsync(
        new StorageOptions { Provider = StorageProvider.PostgreSql, ConnectionString = await server.NewDatabaseAsync() });

    /// <summary>Another process on the same database, under the same clock: a replica, or a command beside the service.</summary>
    public Store Another() => new(Options.Value, Clock, Privacy, folder: null);

    public ValueTask DisposeAsync()
    {
        _start.Dispose();
        Database.Dispose();
        if (Options.Value.Provider == StorageProvider.PostgreSql)
        {
            // Every test has a database and so a pool of its own, and the server takes only so many connections.
            using var connection = new NpgsqlConnection(DatabaseConnection.PostgreSqlString(Options.Value));
            NpgsqlConnection.ClearPool(connection);
        }

        _folder?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<Store> StartAsync(StorageOptions options)
    {
        var folder = new TempFolder();
        (options.Path, options.TimeoutSeconds) = (folder.FullPath, 120);
        var store = new Store(options, new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero)), new PrivacyOptions(), folder);
        await store._start.StartingAsync(default);
        return store;
    }

    private static IOptions<T> As<T>(T options)
        where T : class => Microsoft.Extensions.Options.Options.Create(options);
}
