using System.Text.Json.Nodes;

namespace Boras.Bot.Tests.Commands;

[Collection(ConsoleCollection.Name)]
public sealed class AskCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Ask_Question_PrintsTheAnswerAsText()
    {
        var run = await ConsoleRun.Of("ask", "Vad är en innovation?");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("En innovation skiljer sig", run.Output, StringComparison.Ordinal);
        Assert.Contains("Källa: Vad är en innovation?, https://www.boras.se/", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Ask_Json_HasTheShapeOfTheContract()
    {
        var run = await ConsoleRun.Of("ask", "Vad är en innovation?", "--json");

        var result = JsonNode.Parse(run.Output)!.AsObject();
        var answer = result["answers"]![0]!.AsObject();
        Assert.Equal(0, run.Exit);
        Assert.Equal(["id", "outcome", "language", "confidence", "text", "answers"], result.Select(property => property.Key));
        Assert.Equal(["id", "kind", "title", "passage", "url", "score", "fetched", "textHash"], answer.Select(property => property.Key));
        Assert.Null(result["id"]);
        Assert.Equal(("answered", "sv"), ((string?)result["outcome"], (string?)result["language"]));
        Assert.InRange((double)result["confidence"]!, 0, 1);
        Assert.Equal(("faq/vad-ar-en-innovation", "faq"), ((string?)answer["id"], (string?)answer["kind"]));
        Assert.Equal("Vad är en innovation?", (string?)answer["title"]);
        Assert.StartsWith("En innovation skiljer sig", (string?)answer["passage"], StringComparison.Ordinal);
        Assert.StartsWith("https://www.boras.se/", (string?)answer["url"], StringComparison.Ordinal);
        Assert.True((double)answer["score"]! > 0);
        Assert.Contains("ständiga förbättringar", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Är du en människa?", "small-talk", "sv")]
    [InlineData("Vad kostar ett parkeringstillstånd?", "no-answer", "sv")]
    [InlineData("what is a wicked problem?", "answered", "en")]
    [InlineData("", "no-answer", "sv")]
    [InlineData("@giraff", "no-answer", "sv")]
    public async Task Ask_Json_NamesOutcomeAndLanguage(string question, string outcome, string language)
    {
        var run = await ConsoleRun.Of("ask", question, "--json");

        var result = JsonNode.Parse(run.Output)!;
        Assert.Equal((0, outcome, language), (run.Exit, (string?)result["outcome"], (string?)result["language"]));
    }

    [Fact]
    public async Task Batch_Questions_KeepOrderAndIds()
    {
        var file = _folder.Write("fragor.jsonl", """
            {"id":"z","question":"Vad är en innovation?"}
            {"id":"a","question":"Varför då?","context":"Varför behövs innovationer?"}

            {"question":"Varför då?"}
            {"id":"å\n1","question":"Tack!","extra":1}
            """);

        var run = await ConsoleRun.Of("ask", "--batch", file);

        var results = run.Lines.Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(0, run.Exit);
        Assert.Equal(["z", "a", null, "å\n1"], results.Select(result => (string?)result["id"]));
        Assert.Equal(["answered", "answered", "no-answer", "small-talk"], results.Select(result => (string?)result["outcome"]));
        Assert.Equal("faq/varfor-behovs-innovationer", (string?)results[1]["answers"]![0]!["id"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("hej")]
    [InlineData("""{"id":"2"}""")]
    [InlineData("""{"id":"2","question":null}""")]
    [InlineData("""{"id":"2","question":3}""")]
    public async Task Batch_BrokenLine_Exits1AndNamesFileAndLine(string line)
    {
        var file = _folder.Write("fragor.jsonl", $"{{\"id\":\"1\",\"question\":\"Hej\"}}\n\n{line}\n{{\"id\":\"4\",\"question\":\"Hej\"}}\n");

        var run = await ConsoleRun.Of("ask", "--batch", file);

        Assert.Equal(1, run.Exit);
        Assert.Contains("fragor.jsonl:3:", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task Batch_EmptyFile_PrintsNothing(string text)
    {
        var run = await ConsoleRun.Of("ask", "--batch", _folder.Write("tom.jsonl", text));

        Assert.Equal(new ConsoleRun(0, "", ""), run);
    }

    [Fact]
    public async Task Batch_MissingFile_Exits1AndNamesIt()
    {
        var run = await ConsoleRun.Of("ask", "--batch", Path.Combine(_folder.FullPath, "saknas.jsonl"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("saknas.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_BrokenKnowledge_TellsWhereAndAnswersFromTheRest()
    {
        _folder.WriteFaq("faq/glas.md", "Var lämnar jag glas?", "Lämna glas på återvinningen.");
        _folder.Write("faq/trasig.md", "ingen början\n");

        var run = await BotProcess.Run("Production", [$"Knowledge__Path={_folder.FullPath}"], "ask", "Var lämnar jag glas?");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("Lämna glas på återvinningen.", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("faq/trasig.md:1:", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
