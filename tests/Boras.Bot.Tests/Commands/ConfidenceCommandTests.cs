using System.Text.Json.Nodes;
using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public sealed class ConfidenceCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _questions;

    public ConfidenceCommandTests()
    {
        _folder.WriteFaq("byn/faq/bok.md", "Hur länge får jag låna en bok?", "Lånetiden är fyra veckor.");
        _folder.WriteFaq("byn/faq/sno.md", "Vem ansvarar för snöröjningen?", "Fastighetsägaren ansvarar.");
        _questions = _folder.Write("fragor.jsonl", """
            {"id":"1","knowledge":"byn","question":"Hur länge får jag låna en bok?","expect":"faq/bok"}
            {"id":"2","knowledge":"byn","question":"Vem ansvarar för snöröjningen?","expect":"faq/sno"}
            {"id":"3","knowledge":"byn","question":"Vem ansvarar för en ny skolbok?","expect":"none"}
            {"id":"4","knowledge":"byn","question":"xyzzy","expect":"none"}
            """);
    }

    [Fact]
    public async Task Fit_Questions_PrintsTheModelAsJson()
    {
        var run = await ConsoleRun.Of("confidence", "fit", _questions);

        var model = JsonNode.Parse(run.Output)!.AsObject();
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(["intercept", "coefficients"], model.Select(property => property.Key));
        Assert.Equal(ConfidenceFeatures.Names, model["coefficients"]!.AsObject().Select(property => property.Key));
        Assert.True((double)model["coefficients"]!["coverage"]! > 0);
    }

    [Fact]
    public async Task Report_Questions_PrintsBothTables()
    {
        var run = await ConsoleRun.Of("confidence", "report", _questions);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("4 questions, expected calibration error 0.", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("| probability | questions | mean probability | right |", run.Lines);
        Assert.Contains("| threshold | answered | of these right | answerable answered right | false answers to none |", run.Lines);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fit")]
    [InlineData("report")]
    public async Task Confidence_EmptyFile_Exits0(string verb)
    {
        var run = await ConsoleRun.Of("confidence", verb, _folder.Write("tom.jsonl", ""));

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [InlineData("fit")]
    [InlineData("report")]
    public async Task Confidence_BrokenLine_Exits1WithFileAndLine(string verb)
    {
        var run = await ConsoleRun.Of("confidence", verb, _folder.Write("trasig.jsonl", "\n{\n"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("trasig.jsonl:2: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fit")]
    [InlineData("report")]
    public async Task Confidence_MissingFile_Exits1AndNamesIt(string verb)
    {
        var run = await ConsoleRun.Of("confidence", verb, Path.Combine(_folder.FullPath, "saknas.jsonl"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("saknas.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confidence_NoVerb_IsWrongUsage() => Assert.Equal(2, (await ConsoleRun.Of("confidence")).Exit);

    public void Dispose() => _folder.Dispose();
}
