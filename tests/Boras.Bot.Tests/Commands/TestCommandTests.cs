namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public sealed class TestCommandTests : IDisposable
{
    private const string Right = "name: Rätt\nturns:\n  - user: Vad är en innovation?\n    bot:\n      item: faq/vad-ar-en-innovation\n";
    private const string Wrong = "name: Fel\nturns:\n  - user: Vad är en innovation?\n    bot:\n      item: faq/varfor-behovs-innovationer\n";
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Test_RightDialogue_Exits0AndCounts()
    {
        _folder.Write("ratt.dialog.yaml", Right);

        var run = await ConsoleRun.Of("test", _folder.FullPath);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            ["ok      ratt.dialog.yaml: Rätt", "1 ok, 0 failed, 0 pending, 0 faults in 1 dialogues on emulator, msteams, directline, sms"], run.Lines);
    }

    [Fact]
    public async Task Test_WrongDialogue_Exits1WithFileLineExpectedAndCame()
    {
        _folder.Write("fel.dialog.yaml", Wrong);
        _folder.Write("ratt.dialog.yaml", Right);

        var run = await ConsoleRun.Of("test", _folder.FullPath, "--channel", "msteams");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "failed  fel.dialog.yaml: Fel",
                "fel.dialog.yaml:5: to \"Vad är en innovation?\" on msteams",
                "expected: item faq/varfor-behovs-innovationer",
                "came:     answered faq/vad-ar-en-innovation (sv)",
                "ok      ratt.dialog.yaml: Rätt",
                "1 ok, 1 failed, 0 pending, 0 faults in 2 dialogues on msteams",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Test_PendingDialogues_Exit0AndTellWhichAreMastered()
    {
        _folder.Write("a.dialog.yaml", "pending: byggs\n" + Wrong);
        _folder.Write("b.dialog.yaml", "pending: byggs\n" + Right);

        var run = await ConsoleRun.Of("test", _folder.FullPath, "--channel", "sms");

        Assert.Equal(0, run.Exit);
        Assert.Equal(
            [
                "pending (byggs) a.dialog.yaml: Fel",
                "pending (is mastered: take the line 'pending' away) b.dialog.yaml: Rätt",
                "0 ok, 0 failed, 2 pending, 0 faults in 2 dialogues on sms",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Test_OtherKnowledge_IsTheOneAsked()
    {
        _folder.WriteFaq("texter/faq/bok.md", "Hur länge får jag låna en bok?", "Fyra veckor.");
        _folder.Write("samtal/a.dialog.yaml", "name: a\nturns:\n  - user: Hur länge får jag låna en bok?\n    bot:\n      item: faq/bok\n");

        var run = await ConsoleRun.Of("test", Path.Combine(_folder.FullPath, "samtal"), "--knowledge", Path.Combine(_folder.FullPath, "texter"));

        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public async Task Test_BrokenFile_Exits1WithFileAndLine()
    {
        _folder.Write("a.dialog.yaml", "name: a\nturn:\n");

        var run = await ConsoleRun.Of("test", _folder.FullPath);

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("a.dialog.yaml:2: unknown key 'turn'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_FolderWithoutDialogues_Exits1() => Assert.Equal(1, (await ConsoleRun.Of("test", _folder.FullPath)).Exit);

    [Fact]
    public async Task Test_MissingFolder_Exits1AndNamesIt()
    {
        var run = await ConsoleRun.Of("test", Path.Combine(_folder.FullPath, "saknas"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("saknas", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_NoFolder_IsWrongUsage() => Assert.Equal(2, (await ConsoleRun.Of("test")).Exit);

    public void Dispose() => _folder.Dispose();
}
