using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Importing.Writing;
using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Knowledge.Refreshing;
using Boras.Bot.Knowledge.Tests.Importing.Fetching;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Knowledge.Tests.Refreshing;

public sealed class SourceRefresherTests : IAsyncLifetime
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly FetchOptions _fetching = new() { AllowPrivateAddresses = true, Retries = 0, RetryDelaySeconds = 0.001 };
    private TestSite _site = null!;
    private RefreshedFolder _folder = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _site.Serve("/bad.html", Page("Öppet 9–20.", "Det kostar 50 kronor."));
        _folder = RefreshedFolder.Of(_fetching, Source("/bad.html"));
    }

    [Fact]
    public async Task RunDue_FirstTime_WritesThePageAndSaysWhenItIsDueAgain()
    {
        var (wait, hasChanges) = await _folder.Refresher.RunDueAsync(CancellationToken.None);

        Assert.Equal((Hour, true), (wait, hasChanges));
        Assert.Equal(["Öppet 9–20.", "Det kostar 50 kronor."], Answers());
        var run = Assert.Single(_folder.Runs).Value;
        Assert.Equal((0, "2 added, 0 changed, 0 unchanged, 0 gone, 0 held, 0 refused"), (run.Failures, run.Result));
    }

    [Fact]
    public async Task RunDue_NotYetDue_AsksForNothing()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        var requests = _site.Requests.Count;
        _folder.Time.Advance(Hour / 2);

        var (wait, hasChanges) = await _folder.Refresher.RunDueAsync(CancellationToken.None);

        Assert.Equal((Hour / 2, false, requests), (wait, hasChanges, _site.Requests.Count));
    }

    [Fact]
    public async Task RunDue_SamePageAgain_IsAskedForConditionallyAndWritesNothing()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        var before = _folder.Texts;
        var statuses = new List<int>();
        _site.Fault = async (context, page) =>
        {
            await page();
            statuses.Add(context.Response.StatusCode);
        };

        Assert.False(await _folder.RefreshAsync(Hour));

        Assert.Equal([304], statuses);
        Assert.Equal(before, _folder.Texts);
    }

    [Fact]
    public async Task RunDue_EditedPage_ChangesThatItem()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        _site.Serve("/bad.html", Page("Öppet 9–20.", "Det kostar 60 kronor."));

        Assert.True(await _folder.RefreshAsync(Hour));

        Assert.Equal(["Öppet 9–20.", "Det kostar 60 kronor."], Answers());
    }

    [Fact]
    public async Task RunDue_ErrorPageWithStatus200_IsHeldUntilAnEditorTakesIt()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        var before = _folder.Texts;
        _site.Serve("/bad.html", "<html><body><main><h1>Fel</h1><p>Ett fel uppstod.</p></main></body></html>");

        Assert.False(await _folder.RefreshAsync(Hour));
        Assert.False(await _folder.RefreshAsync(Hour));

        Assert.Equal(before, _folder.Texts);
        var held = Assert.Single(HeldPages.Read(_folder.Folder.Path));
        var address = _site.At("/bad.html").AbsoluteUri;
        Assert.Equal((address, address), (held.Place, held.Source));

        using var importer = new Importer(Microsoft.Extensions.Options.Options.Create(_fetching), TimeProvider.System);
        await importer.RunAsync([held.Source], Stream.Null, new ImportOptions(_folder.Folder.Path) { AcceptShrink = true }, null, CancellationToken.None);
        Assert.Empty(HeldPages.Read(_folder.Folder.Path));
        Assert.Equal(2, KnowledgeFolder.Read(_folder.Folder.Path).Items.Count(item => item.Gone is not null));
    }

    [Fact]
    public async Task RunDue_PageComesBack_WaitsNoLonger()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        _site.Serve("/bad.html", "<html><body><main><h1>Fel</h1><p>Ett fel uppstod.</p></main></body></html>");
        await _folder.RefreshAsync(Hour);
        _site.Serve("/bad.html", Page("Öppet 9–20.", "Det kostar 50 kronor."));

        Assert.False(await _folder.RefreshAsync(Hour));

        Assert.Empty(HeldPages.Read(_folder.Folder.Path));
    }

    [Fact]
    public async Task RunDue_ArticleThatLosesItsText_IsHeld()
    {
        const string path = "/nyheter/ny-park.5.94cc7d3185d9628.html";
        _site.Serve(path, "<html><body><main><h1>Ny park</h1><p>I juni öppnar parken vid ån, med lekplats, scen och servering hela sommaren.</p></main></body></html>");
        await using var folder = RefreshedFolder.Of(_fetching, Source(path));
        await folder.Refresher.RunDueAsync(CancellationToken.None);
        var before = folder.Texts;
        _site.Serve(path, "<html><body><main><h1>Fel</h1><p>Ett fel uppstod.</p></main></body></html>");

        await folder.RefreshAsync(Hour);

        Assert.Equal(before, folder.Texts);
        Assert.Single(HeldPages.Read(folder.Folder.Path));

        _site.Serve(path, "<html><body><main><h1>Ny park</h1><p>I juni öppnar parken vid ån, med lekplats och scen.</p></main></body></html>");
        await folder.RefreshAsync(Hour);
        Assert.Contains("med lekplats och scen.", Assert.Single(folder.Texts).Value, StringComparison.Ordinal);
        Assert.Empty(HeldPages.Read(folder.Folder.Path));
    }

    [Fact]
    public async Task RunDue_SourceOfAnotherKind_IsRefused()
    {
        await using var folder = RefreshedFolder.Of(_fetching, new SourceOptions { Address = _site.At("/bad.html").AbsoluteUri, Kind = SourceKind.Calendar });

        Assert.False((await folder.Refresher.RunDueAsync(CancellationToken.None)).HasChanges);

        Assert.Empty(folder.Texts);
    }

    [Fact]
    public async Task RunDue_SiteDown_CountsFailuresAndTriesAgainSooner()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        var succeeded = _folder.Runs.Values.Single().Succeeded;
        _site.Fault = (context, _) => Results.StatusCode(503).ExecuteAsync(context);
        _folder.Time.Advance(Hour);

        var (wait, _) = await _folder.Refresher.RunDueAsync(CancellationToken.None);
        await _folder.RefreshAsync(wait);

        Assert.Equal(TimeSpan.FromMinutes(5), wait);
        var run = _folder.Runs.Values.Single();
        Assert.Equal((2, succeeded, "the server answered 503"), (run.Failures, run.Succeeded, run.Result));
        _site.Fault = null;
        await _folder.RefreshAsync(wait);
        Assert.Equal(0, _folder.Runs.Values.Single().Failures);
    }

    [Fact]
    public async Task RunDue_AnotherReplicaOnTheFolder_LeavesItTheWork()
    {
        var other = _folder.Replica(Source("/bad.html"));
        using (FolderLock.TryTake(_folder.Folder.Path))
        {
            Assert.False((await other.RunDueAsync(CancellationToken.None)).HasChanges);
            Assert.Empty(_site.Requests);
        }

        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        var requests = _site.Requests.Count;
        await other.RunDueAsync(CancellationToken.None);

        Assert.Equal(requests, _site.Requests.Count);
        Assert.Equal(_folder.Runs, other.Runs());
    }

    [Fact]
    public async Task RunDue_FolderThatCannotBeWritten_FailsAndWaits()
    {
        await _folder.Refresher.RunDueAsync(CancellationToken.None);
        var path = Path.Combine(_folder.Folder.Path, "faq", "fil");
        await File.WriteAllTextAsync(path, "");
        await using var broken = RefreshedFolder.Of(_fetching, Source("/bad.html"));
        Directory.CreateDirectory(Path.Combine(broken.Folder.Path, ".lock"));

        var (wait, hasChanges) = await broken.Refresher.RunDueAsync(CancellationToken.None);

        Assert.Equal((TimeSpan.FromMinutes(5), false), (wait, hasChanges));
        Assert.Equal(1, Assert.Single(broken.Runs).Value.Failures);
    }

    public async Task DisposeAsync()
    {
        await _folder.DisposeAsync();
        await _site.DisposeAsync();
    }

    private static string Page(string first, string second) =>
        $"<html><body><main><h1>Bad</h1><h2>När öppnar badet?</h2><p>{first}</p><h2>Vad kostar det att bada?</h2><p>{second}</p></main></body></html>";

    private SourceOptions Source(string path) => new() { Address = _site.At(path).AbsoluteUri, Kind = SourceKind.Page, IntervalMinutes = 60 };

    private IEnumerable<string> Answers() => KnowledgeFolder.Read(_folder.Folder.Path).Items.Select(item => item.Text);
}
