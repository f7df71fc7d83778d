namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public class CommandLineTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("frobnicate", "--urls", "http://localhost:0")]
    [InlineData("serve", "frobnicate")]
    [InlineData("ask")]
    [InlineData("ask", "Vad är en innovation?", "--batch", "fragor.jsonl")]
    [InlineData("ask", "Vad", "är")]
    [InlineData("ask", "Vad är en innovation?", "--unknown")]
    [InlineData("ask", "--batch")]
    [InlineData("search")]
    [InlineData("search", "--beir", "mapp")]
    [InlineData("search", "--run", "fil")]
    [InlineData("knowledge")]
    [InlineData("knowledge", "frobnicate")]
    [InlineData("knowledge", "check", "a", "b")]
    [InlineData("teams")]
    [InlineData("teams", "package")]
    [InlineData("teams", "package", "--out")]
    [InlineData("teams", "package", "--out", "a.zip", "b")]
    public async Task RunAsync_WrongUsage_Exits2AndPointsToHelp(params string[] args)
    {
        var run = await ConsoleRun.Of(args);

        Assert.Equal(2, run.Exit);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task RunAsync_Help_NamesEveryVerb()
    {
        var run = await ConsoleRun.Of("--help");

        Assert.Equal(0, run.Exit);
        Assert.All(["serve", "ask", "search", "knowledge", "teams"], verb => Assert.Contains(verb, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunAsync_Version_PrintsIt()
    {
        var run = await ConsoleRun.Of("--version");

        Assert.Equal(0, run.Exit);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
