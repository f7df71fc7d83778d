using Boras.Bot.Dialogues;
using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Tests.Dialogues;

public sealed class DialogueFolderTests : IDisposable
{
    private const string Text = "name: a\nturns:\n  - user: hej\n";
    private readonly TempFolder _folder = new();
    private readonly List<Fault> _faults = [];

    [Fact]
    public void Read_FoldersInFolders_AreReadInOrder()
    {
        _folder.Write("b/2.dialog.yaml", Text);
        _folder.Write("a/1.dialog.yaml", Text);
        _folder.Write("a/README.md", "anteckning");

        Assert.Equal(["a/1.dialog.yaml", "b/2.dialog.yaml"], DialogueFolder.Read(_folder.FullPath, _faults).Select(dialogue => dialogue.File));
        Assert.Empty(_faults);
    }

    [Fact]
    public void Read_FileWithFault_IsLeftOutAndTold()
    {
        _folder.Write("a.dialog.yaml", "name: a\n");
        _folder.Write("b.dialog.yaml", Text);

        Assert.Equal("b.dialog.yaml", Assert.Single(DialogueFolder.Read(_folder.FullPath, _faults)).File);
        Assert.Equal("a.dialog.yaml", Assert.Single(_faults).File);
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.dialog.yml")]
    [InlineData("a.dialogue.yaml")]
    public void Read_NameThatWouldBeMissed_IsAFault(string name)
    {
        _folder.Write(name, Text);

        Assert.Empty(DialogueFolder.Read(_folder.FullPath, _faults));
        Assert.Contains("must end in .dialog.yaml", Assert.Single(_faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFolder_Throws() =>
        Assert.Throws<DirectoryNotFoundException>(() => DialogueFolder.Read(Path.Combine(_folder.FullPath, "saknas"), _faults));

    public void Dispose() => _folder.Dispose();
}
