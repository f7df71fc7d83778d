using Boras.Bot.Answers.Confidence;
using Boras.Bot.Search;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class CalibrationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CalibrationTests()
    {
        _folder.WriteFaq("byn/faq/bok.md", "Hur länge får jag låna en bok?", "Lånetiden är fyra veckor.");
        _folder.WriteFaq("byn/faq/sno.md", "Vem ansvarar för snöröjningen?", "Fastighetsägaren ansvarar.");
        _folder.WriteFaq("iBruk/faq/bad.md", "När öppnar badhuset?", "Badhuset öppnar klockan sju.");
    }

    [Theory]
    [InlineData("Hur länge får jag låna en bok?", "byn", "\"faq/bok\"", true, true)]
    [InlineData("Hur länge får jag låna en bok?", "byn", "[\"faq/sno\",\"faq/bok\"]", true, true)]
    [InlineData("Hur länge får jag låna en bok?", "byn", "\"faq/sno\"", false, true)]
    [InlineData("Hur länge får jag låna en bok?", "byn", "\"none\"", false, false)]
    [InlineData("När öppnar badhuset?", "iBruk", "\"faq/bad\"", true, true)]
    [InlineData("När öppnar badhuset?", "finnsInte", "\"faq/bad\"", true, true)]
    public void Gather_Question_IsRightWhenTheFirstHitIsExpected(string question, string knowledge, string expect, bool isRight, bool hasAnswer)
    {
        var example = Assert.Single(Gather($$"""{"id":"1","question":"{{question}}","knowledge":"{{knowledge}}","expect":{{expect}}}"""));

        Assert.Equal((isRight, hasAnswer), (example.IsRight, example.HasAnswer));
        Assert.Equal(ConfidenceFeatures.Names.Count, example.Features.Count);
    }

    [Fact]
    public void Gather_NoKnowledgeNamed_AsksTheOneInUse() =>
        Assert.True(Assert.Single(Gather("""{"id":"1","question":"När öppnar badhuset?","expect":"faq/bad"}""")).IsRight);

    [Fact]
    public void Gather_NothingFound_HasNoFeatures()
    {
        var example = Assert.Single(Gather("""{"id":"1","question":"xyzzy","knowledge":"byn","expect":"none"}"""));

        Assert.Empty(example.Features);
        Assert.Equal((false, false), (example.IsRight, example.HasAnswer));
    }

    [Fact]
    public void Gather_LeansOnTheQuestionBefore_IsLeftOut() =>
        Assert.Empty(Gather("""{"id":"1","question":"Varför då?","context":"Vem ansvarar?","expect":"faq/sno"}"""));

    [Fact]
    public void Gather_SameExpectedItem_IsOneGroup()
    {
        var examples = Gather("""
            {"id":"1","question":"Vem ansvarar för snöröjningen?","knowledge":"byn","expect":"faq/sno"}
            {"id":"2","question":"Snöröjning?","knowledge":"byn","expect":"faq/sno"}
            {"id":"3","question":"Snöröjning?","knowledge":"byn","expect":"none"}
            """);

        Assert.Equal(["byn/faq/sno", "byn/faq/sno", "byn/3"], examples.Select(example => example.Group));
    }

    [Fact]
    public void Gather_EmptyFile_IsEmpty() => Assert.Empty(Gather(""));

    [Fact]
    public void Gather_BrokenLine_Throws() => Assert.Throws<InvalidDataException>(() => Gather("{"));

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<ConfidenceExample> Gather(string questions) =>
        Calibration.Gather(_folder.Write("fragor.jsonl", questions), Path.Combine(_folder.FullPath, "iBruk"), new SearchOptions());
}
