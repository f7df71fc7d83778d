using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class LabelledQuestionTests : IDisposable
{
    private const string Whole = """{"id":"1","question":"Vad?","expect":"faq/a"}""";

    private readonly TempFolder _folder = new();

    [Fact]
    public void Read_WholeLine_HasEveryKey()
    {
        var question = Assert.Single(Read("""{"id":"1","question":"Vad?","context":"Hur?","knowledge":"byn","expect":"faq/a","lang":"sv"}"""));

        Assert.Equal(("1", "Vad?", "Hur?", "byn"), (question.Id, question.Question, question.Context, question.Knowledge));
        Assert.Equal(["faq/a"], question.Answers());
    }

    [Fact]
    public void Read_ContextAndKnowledgeLeftOut_AreNull()
    {
        var question = Assert.Single(Read(Whole));

        Assert.Null(question.Context);
        Assert.Null(question.Knowledge);
    }

    [Theory]
    [InlineData("\"faq/a\"", "faq/a")]
    [InlineData("[\"faq/a\",\"faq/b\"]", "faq/a faq/b")]
    [InlineData("[]", "")]
    [InlineData("\"none\"", "")]
    public void Answers_Expect_AreTheIds(string expect, string ids) => Assert.Equal(
        ids, string.Join(' ', Assert.Single(Read($$"""{"id":"1","question":"Vad?","expect":{{expect}}}""")).Answers()));

    [Theory]
    [InlineData("")]
    [InlineData("\n  \n\n")]
    public void Read_EmptyFile_IsEmpty(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Read_BlankLines_AreSkipped() => Assert.Equal(2, Read($"{Whole}\n\n  \n{Whole}\n").Count);

    [Theory]
    [InlineData("{")]
    [InlineData("hej")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("""{"question":"Vad?","expect":"none"}""")]
    [InlineData("""{"id":"1","expect":"none"}""")]
    [InlineData("""{"id":"1","question":"Vad?"}""")]
    [InlineData("""{"id":1,"question":"Vad?","expect":"none"}""")]
    [InlineData("""{"id":"1","question":["Vad?"],"expect":"none"}""")]
    [InlineData("""{"id":"1","question":null,"expect":"none"}""")]
    [InlineData("""{"id":"1","question":"Vad?","expect":null}""")]
    [InlineData("""{"id":"1","question":"Vad?","expect":3}""")]
    [InlineData("""{"id":"1","question":"Vad?","expect":{"id":"faq/a"}}""")]
    public void Read_BrokenLine_ThrowsWithFileAndLine(string line)
    {
        var thrown = Assert.Throws<InvalidDataException>(() => Read($"{Whole}\n\n{line}\n"));

        Assert.StartsWith(Path.Combine(_folder.FullPath, "fragor.jsonl") + ":3: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_Throws() =>
        Assert.Throws<FileNotFoundException>(() => LabelledQuestion.Read(Path.Combine(_folder.FullPath, "saknas.jsonl")));

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<LabelledQuestion> Read(string text) => LabelledQuestion.Read(_folder.Write("fragor.jsonl", text));
}
