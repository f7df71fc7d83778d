namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public sealed class KnowledgeDiffCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public KnowledgeDiffCommandTests()
    {
        Write("old/hund.md", "Måste hunden vara kopplad?", "Ja, i hela parken.");
        Write("new/hund.md", "Måste hunden vara kopplad?", "Ja, i hela parken.");
        Write("new/sno.md", "När plogas min gata?", "När det har kommit fem centimeter snö.");
    }

    [Fact]
    public async Task Diff_NewItem_ListsTheQuestionsThatItAnswersAndNoOther()
    {
        var run = await Diff("Måste hunden vara kopplad?\n\nNär plogas min gata?\n");

        Assert.Equal(0, run.Exit);
        Assert.Equal(["När plogas min gata?", "before: no-answer", "after:  answered sno"], run.Lines);
        Assert.Contains("1 of 2 questions change", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_Json_PrintsALineForEachChange()
    {
        var run = await Diff("{\"id\":\"a\",\"question\":\"När plogas min gata?\"}\n", "--json");

        Assert.Equal(["{\"id\":\"a\",\"question\":\"När plogas min gata?\",\"before\":\"no-answer\",\"after\":\"answered sno\"}"], run.Lines);
    }

    [Fact]
    public async Task Diff_Dialogues_TellsWhichFlip()
    {
        _folder.Write("talk/plog.dialog.yaml", "name: Plog\nturns:\n  - user: När plogas min gata?\n    bot:\n      item: sno\n");
        _folder.Write("talk/hund.dialog.yaml", "name: Hund\nturns:\n  - user: Måste hunden vara kopplad?\n    bot:\n      item: hund\n");

        var run = await Diff("", "--dialogues", Path.Combine(_folder.FullPath, "talk"));

        Assert.Equal(["plog.dialog.yaml: failed before, holds now"], run.Lines);
        Assert.Contains("1 of 2 dialogues flip", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hej\n{ trasig", "questions.txt:2: not a JSON object with a \"question\"")]
    [InlineData("{}", "questions.txt:1: not a JSON object with a \"question\"")]
    public async Task Diff_BrokenLine_Exits1AndSaysWhere(string questions, string error)
    {
        var run = await Diff(questions);

        Assert.Equal(1, run.Exit);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_FolderMissing_Exits1AndNamesIt()
    {
        _folder.Write("questions.txt", "Hej");
        var missing = Path.Combine(_folder.FullPath, "missing");

        var run = await ConsoleRun.Of("knowledge", "diff", missing, missing, "--questions", Path.Combine(_folder.FullPath, "questions.txt"));

        Assert.Equal(1, run.Exit);
        Assert.Contains(missing, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<ConsoleRun> Diff(string questions, params string[] options)
    {
        _folder.Write("questions.txt", questions);
        return ConsoleRun.Of(["knowledge", "diff", Path.Combine(_folder.FullPath, "old"), Path.Combine(_folder.FullPath, "new"),
            "--questions", Path.Combine(_folder.FullPath, "questions.txt"), .. options]);
    }

    private void Write(string path, string title, string text) =>
        _folder.Write(path, $"---\nkind: faq\ntitle: {title}\nurl: https://example.org/a\n---\n\n{text}\n");
}
