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

    public void Dispose() => _folder.Dispose();
}
