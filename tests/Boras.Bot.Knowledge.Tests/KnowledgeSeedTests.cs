using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests;

public sealed class KnowledgeSeedTests : IDisposable
{
    private readonly TempFolder _seed = new();
    private readonly TempFolder _volume = new();

    public KnowledgeSeedTests()
    {
        _seed.Write("faq/cykel.md", Sample.Faq());
        _seed.Write("synonyms.sv.txt", "cykel, hoj");
        _seed.Write(".fetched.json", "{}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("ny")]
    public void Plant_EmptyOrMissingFolder_CopiesTheTexts(string below)
    {
        var options = Options(Path.Combine(_volume.Path, below));

        Assert.Equal(2, KnowledgeSeed.Plant(options));

        Assert.Equal("faq/cykel", Assert.Single(KnowledgeFolder.Read(options.Path).Items).Id);
        Assert.False(File.Exists(Path.Combine(options.Path, ".fetched.json")));
        Assert.Equal(0, KnowledgeSeed.Plant(options));
    }

    [Fact]
    public void Plant_FolderWithATextOfItsOwn_IsLeftAlone()
    {
        _volume.Write("faq/egen.md", Sample.Faq());

        Assert.Equal(0, KnowledgeSeed.Plant(Options(_volume.Path)));

        Assert.False(File.Exists(Path.Combine(_volume.Path, "faq/cykel.md")));
    }

    [Fact]
    public void Plant_NoSeed_CopiesNothing() => Assert.Equal(0, KnowledgeSeed.Plant(new KnowledgeOptions { Path = _volume.Path }));

    [Fact]
    public void Plant_SeedThatIsNotThere_Fails() => Assert.Throws<DirectoryNotFoundException>(() =>
        KnowledgeSeed.Plant(new KnowledgeOptions { Path = _volume.Path, SeedFrom = Path.Combine(_seed.Path, "saknas") }));

    public void Dispose()
    {
        _seed.Dispose();
        _volume.Dispose();
    }

    private KnowledgeOptions Options(string path) => new() { Path = path, SeedFrom = _seed.Path };
}
