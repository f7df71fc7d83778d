using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Refreshing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Knowledge.Tests.Refreshing;

/// <summary>A knowledge folder that is refreshed by a clock that tests turn; the network has the real one.</summary>
internal sealed class RefreshedFolder : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly Importer _importer;

    private RefreshedFolder(FetchOptions fetching, params SourceOptions[] sources)
    {
        _importer = new Importer(Options.Create(fetching), TimeProvider.System);
        Refresher = Replica(sources);
    }

    public TempFolder Folder { get; } = new();

    public FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

    public SourceRefresher Refresher { get; }

    public IReadOnlyDictionary<string, SourceRun> Runs => Refresher.Runs();

    public static RefreshedFolder Of(FetchOptions fetching, params SourceOptions[] sources) => new(fetching, sources);

    /// <summary>Every text with its content.</summary>
    public Dictionary<string, string> Texts => Directory.GetFiles(Folder.Path, "*.md", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);

    /// <summary>Another replica over the same folder.</summary>
    public SourceRefresher Replica(params SourceOptions[] sources)
    {
        var options = new RefreshOptions();
        sources.ToList().ForEach(options.Sources.Add);
        return new SourceRefresher(
            _importer, Options.Create(options), Options.Create(new KnowledgeOptions { Path = Folder.Path }), Time,
            ActivatorUtilities.CreateInstance<RefreshMetrics>(_services), NullLogger<SourceRefresher>.Instance);
    }

    /// <summary>Refreshes once every source is due.</summary>
    public async Task<bool> RefreshAsync(TimeSpan after)
    {
        Time.Advance(after);
        return (await Refresher.RunDueAsync(CancellationToken.None)).HasChanges;
    }

    public async ValueTask DisposeAsync()
    {
        _importer.Dispose();
        await _services.DisposeAsync();
        Folder.Dispose();
    }
}
