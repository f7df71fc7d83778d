namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public sealed partial class SearchCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _run;

    public SearchCommandTests()
    {
        _run = Path.Combine(_folder.FullPath, "ranking.run");
        _folder.Write("corpus.jsonl", """
            {"_id":"d1","title":"Återvinning av glas","text":"Lämna glas vid miljöstationen."}
            {"_id":"d2","title":"Bibliotekets öppettider","text":"Biblioteket öppnar klockan tio."}
            {"_id":"d3","title":"Badhusets öppettider","text":"Badhuset öppnar klockan sex."}
            """);
        _folder.Write("queries.jsonl", """
            {"_id":"q2","text":"När öppnar biblioteket?"}
            {"_id":"q1","text":"Var lämnar jag glas?"}
            {"_id":"q3","text":"xyzzy"}
            """);
        _folder.Write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n");
    }

    [Fact]
    public async Task Search_Collection_WritesATrecRun()
    {
        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--run", _run);

        var lines = await File.ReadAllLinesAsync(_run);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.All(lines, line => Assert.Matches(@"^q\d Q0 d\d \d+ \d+\.\d{6} boras-bot$", line));
        Assert.Equal(["q2 Q0 d2 1", "q1 Q0 d1 1"], lines.Where(line => line.Contains(" 1 ", StringComparison.Ordinal)).Select(line => line[..10]));
        Assert.DoesNotContain(lines, line => line.StartsWith("q3", StringComparison.Ordinal));
        Assert.Equal(lines.Length, lines.Select(line => string.Join(' ', line.Split(' ')[..3])).Distinct().Count());
    }

    [Fact]
    public async Task Search_Collection_PrintsTheMetrics()
    {
        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--run", _run);

        var metrics = run.Lines.Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[0].Trim().Split(' ')[0]);
        Assert.Equal(["nDCG@10", "MRR@10", "recall@100", "hit@1", "documents/s", "latency", "latency"], metrics);
        Assert.All(run.Lines.Take(4), line => Assert.EndsWith(" 1.0000", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("corpus.jsonl")]
    [InlineData("queries.jsonl")]
    [InlineData("qrels/test.tsv")]
    public async Task Search_MissingFile_Exits1AndNamesIt(string file)
    {
        File.Delete(Path.Combine(_folder.FullPath, file));

        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--run", _run);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(Path.Combine(_folder.FullPath, file), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_MissingFolder_Exits1AndNamesIt()
    {
        var missing = Path.Combine(_folder.FullPath, "saknas");

        var run = await ConsoleRun.Of("search", "--beir", missing, "--run", _run);

        Assert.Equal(1, run.Exit);
        Assert.Contains(missing, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus.jsonl", "{\"_id\":\"d1\"}\n{\n", 2)]
    [InlineData("queries.jsonl", "{\"text\":\"utan id\"}\n", 1)]
    [InlineData("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq1 d1 1\n", 3)]
    public async Task Search_BrokenLine_Exits1WithFileAndLine(string file, string text, int line)
    {
        _folder.Write(file, text);

        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--run", _run);

        Assert.Equal(1, run.Exit);
        Assert.Contains($"{Path.GetFileName(file)}:{line}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_RunInMissingFolder_Exits1()
    {
        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--run", Path.Combine(_folder.FullPath, "saknas", "r.run"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("saknas", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
