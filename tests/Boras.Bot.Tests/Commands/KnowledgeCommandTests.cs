namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public sealed class KnowledgeCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Check_TheCitysKnowledge_IsWithoutFault()
    {
        var run = await ConsoleRun.Of("knowledge", "check");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches(@"^[1-9]\d* items, 0 faults in .*knowledge$", run.Lines[^1]);
        Assert.All(run.Lines.SkipLast(1), line => Assert.StartsWith("advice: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_BrokenFolder_Exits1WithFileAndLine()
    {
        _folder.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningen.");
        _folder.WriteFaq("faq/b.md", "Var lämnar jag glas?", "Vid miljöstationen.");
        _folder.Write("news/c.md", "---\nkind: news\ntitle: Nytt\nurl: boras.se\n---\n\nText.\n");

        var run = await ConsoleRun.Of("knowledge", "check", _folder.FullPath);

        Assert.Equal(1, run.Exit);
        Assert.Contains("faq/b.md:3: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("news/c.md:4: ", run.Error, StringComparison.Ordinal);
        Assert.Equal($"2 items, 2 faults in {_folder.FullPath}", run.Lines[^1]);
    }

    [Fact]
    public async Task Check_Questions_TellsWhichAreMissedAndWhere()
    {
        _folder.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningen vid torget.");
        var questions = _folder.Write("fragor.txt", "Var lämnar jag glas?\nVem är borgmästare i Köpenhamn?\n{\"question\":\"Finns det glasögon?\"}\n");

        var run = await ConsoleRun.Of("knowledge", "check", _folder.FullPath, "--questions", questions);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.EndsWith(" of 3 questions not answered", run.Lines[^1], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("advice: 'Vem är borgmästare i Köpenhamn?' is not answered; ", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.Contains("Var lämnar jag glas?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_MissingFolder_Exits1AndNamesIt()
    {
        var missing = Path.Combine(_folder.FullPath, "saknas");

        var run = await ConsoleRun.Of("knowledge", "check", missing);

        Assert.Equal(1, run.Exit);
        Assert.Contains(missing, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ConfiguredFolder_IsTheOneChecked()
    {
        _folder.Write("trasig.md", "ingen början\n");

        var run = await BotProcess.Run("Production", [$"Knowledge__Path={_folder.FullPath}"], "knowledge", "check");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("trasig.md:1:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_CopiedText_WritesTheFilesAndCountsThem()
    {
        var source = _folder.Write("sida.txt", "- Start\n- / Bad\nBad\nNär öppnar badet?\nKlockan nio.\nVad kostar det?\nFemtio kronor.\n");
        var target = Path.Combine(_folder.FullPath, "ut");

        var run = await ConsoleRun.Of("knowledge", "import", source, "--out", target, "--url", "https://example.org/bad");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(["added faq/nar-oppnar-badet.md", "added faq/vad-kostar-det.md", $"2 added, 0 changed, 0 unchanged, 0 gone, 0 held, 0 refused in {target}"], run.Lines);
        Assert.Equal(0, (await ConsoleRun.Of("knowledge", "check", target)).Exit);
        Assert.Contains("url: https://example.org/bad", await File.ReadAllTextAsync(Path.Combine(target, "faq/nar-oppnar-badet.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_PageThatShrank_IsHeldAndShownByCheckUntilApproved()
    {
        const string whole = "- Start\n- / Bad\nBad\nNär öppnar badet?\nKlockan nio alla dagar.\nVad kostar det?\nFemtio kronor om dagen.\n";
        var source = _folder.Write("sida.txt", whole);
        var target = Path.Combine(_folder.FullPath, "ut");
        await ConsoleRun.Of("knowledge", "import", source, "--out", target);
        _folder.Write("sida.txt", "- Start\n- / Bad\nBad\nEtt fel uppstod.\n");

        Assert.Equal(1, (await ConsoleRun.Of("knowledge", "import", source, "--out", target)).Exit);
        var check = await ConsoleRun.Of("knowledge", "check", target);
        Assert.Equal(0, check.Exit);
        Assert.Matches($@"^held since \d{{4}}-\d\d-\d\d: sida\.txt: .*; look at it, and to take it run: knowledge import {source} --out {target} --accept-shrink$", check.Lines[^2]);

        Assert.Equal(0, (await ConsoleRun.Of("knowledge", "import", source, "--out", target, "--accept-shrink")).Exit);
        Assert.DoesNotContain("held since", (await ConsoleRun.Of("knowledge", "check", target)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_AnotherImportUnderWay_Exits1AndSaysSo()
    {
        var source = _folder.Write("sida.txt", "Bad\nNär öppnar badet?\nKlockan nio.\n");
        await using var held = new FileStream(Path.Combine(_folder.FullPath, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var run = await ConsoleRun.Of("knowledge", "import", source, "--out", _folder.FullPath);

        Assert.Equal((1, $"Another import is writing to '{_folder.FullPath}'; try again when it is done."), (run.Exit, run.Error.Trim()));
    }

    [Fact]
    public async Task Import_FileThatIsNotThere_Exits1AndNamesIt()
    {
        var run = await ConsoleRun.Of("knowledge", "import", Path.Combine(_folder.FullPath, "saknas.html"), "--out", Path.Combine(_folder.FullPath, "ut"));

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("refused saknas.html: it can't be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("knowledge", "import", "a.html")]
    [InlineData("knowledge", "import", "--out", "ut")]
    [InlineData("knowledge", "import", "a.html", "--out", "ut", "--url", "boras.se")]
    public async Task Import_WrongArguments_Exits2(params string[] args) => Assert.Equal(2, (await ConsoleRun.Of(args)).Exit);

    public void Dispose() => _folder.Dispose();
}
