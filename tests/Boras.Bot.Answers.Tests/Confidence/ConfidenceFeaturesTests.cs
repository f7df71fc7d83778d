using Boras.Bot.Answers.Confidence;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Passages;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class ConfidenceFeaturesTests
{
    private static readonly Evidence Full = new(0.9, 0.8, 0.7, 0.1, 0.2, 0.5, 0.6, 3, 4, [("bok", 0.75)], "En bok läses.");

    [Fact]
    public void Names_All_AreDifferent() => Assert.Equal(ConfidenceFeatures.Names.Count, ConfidenceFeatures.Names.Distinct().Count());

    [Fact]
    public void Of_Hit_GivesAValueInRangeForEachName()
    {
        var values = ConfidenceFeatures.Of("Vad är en bok?", [Hit(1.7, Full)]);

        Assert.Equal(ConfidenceFeatures.Names.Count, values.Length);
        Assert.All(values, value => Assert.InRange(value, 0, 1));
    }

    [Theory]
    [InlineData("coverage", 0.9)]
    [InlineData("literal", 0.7)]
    [InlineData("largestMissing", 0.1)]
    [InlineData("foreign", 0.2)]
    [InlineData("reverse", 0.5)]
    [InlineData("both", 0.4)]
    [InlineData("gap", 0.9)]
    [InlineData("typeFar", 0)]
    [InlineData("typeMissing", 0)]
    [InlineData("nameMissing", 1)]
    [InlineData("coverageOfMany", 0.9)]
    [InlineData("phrasing", 0.6)]
    [InlineData("objectMissing", 0)]
    public void Of_Hit_HasTheValueOfTheEvidence(string name, double value) =>
        Assert.Equal(value, Value(name, "Vad är en bok?", [Hit(1.7, Full)]), 12);

    [Theory]
    [InlineData("coverageOfMany", 0)]
    [InlineData("nameMissing", 0)]
    public void Of_OneWord_SaysSo(string name, double value) =>
        Assert.Equal(value, Value(name, "bok", [Hit(1, Full with { ContentWords = 1, MissingNames = 0 })]));

    [Theory]
    [InlineData("Hur många bok finns det?", 0.25)]
    [InlineData("Hur många hus finns det?", 0)]
    public void Of_AskedForTheNumberOf_SaysHowMuchOfItIsMissing(string question, double value) =>
        Assert.Equal(value, Value("objectMissing", question, [Hit(1, Full)]), 12);

    [Fact]
    public void Of_FactMissing_SaysSo() => Assert.Equal(1, Value("typeMissing", "Vad kostar en bok?", [Hit(1, Full)]));

    [Fact]
    public void Of_FactElsewhere_SaysSoUnlessTheItemAsksTheSame() => Assert.Equal(
        0.2, Value("typeFar", "Hur många böcker?", [Hit(1, Full with { QuestionCoverage = 0.8 }, text: "En bok läses. Ljus är bra. Huset har 40 fönster.")]), 12);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Of_Coverage_IsLittleOrNot(double coverage, double little) =>
        Assert.Equal(little, Value("little", "bok", [Hit(1, Full with { Coverage = coverage })]), 12);

    [Fact]
    public void Of_NextHit_GapIsTheShareOfTheScoreByCoverage() =>
        Assert.Equal(0.25 * 0.9, Value("gap", "bok", [Hit(0.8, Full), Hit(0.6, Full, "annat"), Hit(0.1, Full, "tredje")]), 12);

    [Fact]
    public void Of_NextHitWithTheSameTitle_IsPassedOver() =>
        Assert.Equal(0.5 * 0.9, Value("gap", "bok", [Hit(0.8, Full), Hit(0.8, Full), Hit(0.4, Full, "annat")]), 12);

    [Fact]
    public void Of_NothingInFavour_IsInRange() =>
        Assert.All(ConfidenceFeatures.Of("", [Hit(0.1, Evidence.None)]), value => Assert.InRange(value, 0, 1));

    private static double Value(string name, string question, IReadOnlyList<SearchHit> hits) =>
        ConfidenceFeatures.Of(question, hits)[ConfidenceFeatures.Names.ToList().IndexOf(name)];

    private static SearchHit Hit(double score, Evidence evidence, string title = "bok", string text = "En bok läses.")
    {
        var item = new KnowledgeItem { Id = title, Kind = ItemKind.Faq, Title = title, Url = "https://example.org/a", Text = text };
        return new SearchHit(item, score, () => throw new NotSupportedException(nameof(Passage)), () => evidence);
    }
}
