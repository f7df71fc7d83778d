using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests.Reading;

public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("b.md a/z.md Q.md å.md a.md a-b.md")]
    [InlineData("a-b.md å.md a.md Q.md a/z.md b.md")]
    public void Read_AnyOrderOfCreation_IsOrderedById(string files)
    {
        foreach (var file in files.Split(' '))
        {
            _folder.Write(file, Sample.Faq($"Vad står i {file}?"));
        }

        var snapshot = KnowledgeFolder.Read(_folder.Path);
        Assert.Empty(snapshot.Faults);
        Assert.Equal(["Q", "a", "a-b", "a/z", "b", "å"], snapshot.Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("faq/readme.md")]
    [InlineData("faq/anteckning.txt")]
    public void Read_GuideForEditorsOrOtherFile_IsLeftOut(string path)
    {
        _folder.Write(path, "Inget att läsa här.");
        var snapshot = KnowledgeFolder.Read(_folder.Path);
        Assert.Empty(snapshot.Items);
        Assert.Empty(snapshot.Faults);
    }

    [Fact]
    public void Read_Faults_AreOrderedByFileAndLine()
    {
        _folder.Write("b.md", "---\nkind: x\ntitle: y\nurl: z\n---\n");
        _folder.Write("a/c.md", "Ingen inledning.");
        _folder.Write("a.md", Sample.Faq(body: "Text.\n\n[x](#nej)", more: "fel: 1\n"));
        _folder.Write("c.md", Sample.Faq(body: "[x](b.md)"));
        var places = KnowledgeFolder.Read(_folder.Path).Faults.Select(fault => $"{fault.File}:{fault.Line}");
        Assert.Equal(["a.md:5", "a/c.md:1", "b.md:2", "b.md:4", "c.md:7"], places);
    }

    [Fact]
    public void Read_OneBadFile_KeepsTheGoodOnes()
    {
        _folder.Write("bra.md", Sample.Faq());
        _folder.Write("latin1.md", [0x2D, 0x2D, 0x2D, 0x0A, 0xE5, 0xE4, 0xF6]);
        var snapshot = KnowledgeFolder.Read(_folder.Path);
        Assert.Equal("bra", Assert.Single(snapshot.Items).Id);
        Assert.Equal("latin1.md", Assert.Single(snapshot.Faults).File);
    }

    [Fact]
    public void Read_SameQuestionInTwoFiles_IsAFaultOfTheLater()
    {
        _folder.Write("b.md", Sample.Faq());
        _folder.Write("a.md", Sample.Faq());
        var fault = Assert.Single(KnowledgeFolder.Read(_folder.Path).Faults);
        Assert.Equal("b.md:3: the question 'Hur lånar jag en cykel?' is already in a.md:3", fault.ToString());
    }

    [Fact]
    public void Read_EmptyFolder_HasNothing() => Assert.Empty(KnowledgeFolder.Read(_folder.Path).Items);

    [Fact]
    public void Read_MissingFolder_NamesItAndTheSetting()
    {
        var missing = Path.Combine(_folder.Path, "saknas");
        var exception = Assert.Throws<DirectoryNotFoundException>(() => KnowledgeFolder.Read(missing));
        Assert.Contains(missing, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Knowledge:Path", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
