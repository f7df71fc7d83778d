using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests.Indexing;

public sealed class LiveIndexTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly LiveIndex _index;

    public LiveIndexTests() => _index = new LiveIndex(_folder.FullPath, new SearchOptions());

    [Fact]
    public void Current_BeforeReload_IsNull() => Assert.Null(_index.Current);

    [Fact]
    public void Reload_GoodFolder_IndexesIt()
    {
        _folder.WriteFaq("a.md", "Var lämnar jag glas?", "På återvinningen.");

        Assert.Empty(_index.Reload());

        Assert.Equal(["a"], _index.Current!.Items.Select(item => item.Id));
        Assert.Equal("a", Assert.Single(_index.Current.Search("glas", 5)).Item.Id);
    }

    [Fact]
    public void Reload_FaultAtFirst_IndexesWhatIsWhole()
    {
        _folder.WriteFaq("a.md", "Var lämnar jag glas?", "På återvinningen.");
        _folder.Write("b.md", "ingen början\n");

        var fault = Assert.Single(_index.Reload());

        Assert.Equal(("b.md", 1), (fault.File, fault.Line));
        Assert.Equal(1, _index.Current!.Count);
    }

    [Fact]
    public void Reload_FaultLater_KeepsThePreviousIndexUntilMended()
    {
        _folder.WriteFaq("a.md", "Var lämnar jag glas?", "På återvinningen.");
        _index.Reload();
        var before = _index.Current;
        _folder.WriteFaq("c.md", "Var lämnar jag papper?", "Vid miljöstationen.");
        _folder.Write("b.md", "ingen början\n");

        Assert.Single(_index.Reload());
        Assert.Same(before, _index.Current);

        _folder.WriteFaq("b.md", "Var lämnar jag batterier?", "I butiken.");
        Assert.Empty(_index.Reload());
        Assert.Equal(["a", "b", "c"], _index.Current!.Items.Select(item => item.Id));
        Assert.Equal("a", Assert.Single(before!.Search("glas", 5)).Item.Id);
    }

    [Fact]
    public void Reload_FolderGone_FailsAndKeepsThePreviousIndex()
    {
        using var gone = new TempFolder();
        var below = Path.Combine(gone.FullPath, "knowledge");
        gone.WriteFaq("knowledge/a.md", "Var lämnar jag glas?", "På återvinningen.");
        var index = new LiveIndex(below, new SearchOptions());
        index.Reload();
        Directory.Delete(below, recursive: true);

        Assert.Throws<DirectoryNotFoundException>(index.Reload);

        Assert.Equal(1, index.Current!.Count);
    }

    [Fact]
    public void Reload_SynonymsEdited_AreUsedAtOnce()
    {
        _folder.WriteFaq("a.md", "Var lämnar jag glas?", "På återvinningen.");
        _folder.Write("synonyms.sv.txt", "kärl, tunna\n");
        _index.Reload();
        Assert.Empty(_index.Current!.Search("buteljer", 5));

        _folder.Write("synonyms.sv.txt", "kärl, tunna\nbuteljer, glas\n");
        _index.Reload();

        Assert.Equal("a", Assert.Single(_index.Current.Search("buteljer", 5)).Item.Id);
    }

    [Fact]
    public async Task Reload_WhileQuestionsAreAsked_FailsNoneAndFindsWhatIsNewAtOnce()
    {
        _folder.WriteFaq("a.md", "Var lämnar jag glas?", "På återvinningen.");
        _index.Reload();
        using var stop = new CancellationTokenSource();
        var asked = 0;
        var begun = new TaskCompletionSource();
        var questions = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.Contains(_index.Current!.Search("glas", 5), hit => hit.Item.Id == "a" && hit.Passage.Text.Length > 0);
                Interlocked.Increment(ref asked);
                begun.TrySetResult();
            }
        })).ToList();
        // A busy machine may start them late, and then nothing would be asked meanwhile.
        await Task.WhenAny([begun.Task, .. questions]);

        for (var i = 0; i < 25; i++)
        {
            _folder.WriteFaq($"b{i}.md", $"Vad är sak{i}x?", "En sak.");
            Assert.Empty(_index.Reload());
            Assert.Equal($"b{i}", _index.Current!.Search($"sak{i}x", 5)[0].Item.Id);
        }

        await stop.CancelAsync();
        await Task.WhenAll(questions);
        Assert.True(asked > 0);
    }

    public void Dispose() => _folder.Dispose();
}
