namespace Boras.Bot.Knowledge.Tests;

public sealed class KnowledgeOptionsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Path_Default_IsKnowledge() => Assert.Equal("knowledge", new KnowledgeOptions().Path);

    [Fact]
    public void FullPath_Absolute_IsKept() =>
        Assert.Equal(_folder.Path, new KnowledgeOptions { Path = _folder.Path }.FullPath);

    [Fact]
    public void FullPath_BelowCurrentFolder_IsTakenThere()
    {
        var current = Directory.GetCurrentDirectory();
        _folder.Write("texter/en.md", "");
        try
        {
            Directory.SetCurrentDirectory(_folder.Path);

            // The current folder may be given back with its links resolved.
            var expected = Path.Combine(Directory.GetCurrentDirectory(), "texter");
            Assert.Equal(expected, new KnowledgeOptions { Path = "texter" }.FullPath);
        }
        finally
        {
            Directory.SetCurrentDirectory(current);
        }
    }

    [Fact]
    public void FullPath_NotBelowCurrentFolder_IsBesideTheProgram()
    {
        var expected = Path.Combine(AppContext.BaseDirectory, "finns-ingenstans");
        Assert.Equal(expected, new KnowledgeOptions { Path = "finns-ingenstans" }.FullPath);
    }

    public void Dispose() => _folder.Dispose();
}
