using Boras.Bot.Search;

namespace Boras.Bot.Tests.Commands;

public sealed partial class SearchCommandTests
{
    [Fact]
    public async Task Search_Ablation_PrintsARowForEachFeature()
    {
        var run = await ConsoleRun.Of("search", "--ablation", _folder.FullPath, _folder.FullPath);

        var name = Path.GetFileName(_folder.FullPath);
        string[] rows = ["all features", .. SearchFeatures.Names.Select(feature => $"without {feature}"), "without all of them"];
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal([$"| nDCG@10 | {name} | {name} |", "|---|---|---|", "| all features | 1.0000 | 1.0000 |"], run.Lines.Take(3));
        Assert.Equal(rows, run.Lines.Skip(2).Select(line => line.Split('|')[1].Trim()));
        Assert.All(run.Lines.Skip(3), line => Assert.Matches(@"^\| [a-z -]+( \| [01]\.\d{4} \((0|[+-]0\.\d{4})\)){2} \|$", line));
    }

    [Fact]
    public async Task Search_Explain_TellsWhyEachHitScored()
    {
        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--explain", "q2");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal("q2: När öppnar biblioteket?", run.Lines[0]);
        Assert.Matches(@"^\d\.\d{4} d2 \(relevant\): Bibliotekets öppettider$", run.Lines[1]);
        Assert.Contains(run.Lines, line => line.Contains("bibliotek", StringComparison.Ordinal) && line.Contains("answer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_ExplainUnknownQuery_Exits1AndNamesIt()
    {
        var run = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--explain", "q9");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("'q9'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Disable_TurnsTheFeatureOff()
    {
        _folder.Write("queries.jsonl", """{"_id":"q2","text":"bibliotken"}""");

        var on = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--explain", "q2");
        var off = await ConsoleRun.Of("search", "--beir", _folder.FullPath, "--explain", "q2", "--disable", "typos", "--disable", "grams", "--disable", "compounds");

        Assert.Equal((0, 0), (on.Exit, off.Exit));
        Assert.Contains(" d2 ", on.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" d2 ", off.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--disable", "magi")]
    [InlineData("--ablation")]
    public async Task Search_UnknownFeatureOrNoFolder_IsWrongUsage(params string[] args) =>
        Assert.Equal(2, (await ConsoleRun.Of(["search", "--beir", _folder.FullPath, "--run", _run, .. args])).Exit);
}
