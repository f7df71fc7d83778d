using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Search.Tests.Ranking;

public sealed class QueryBuilderTests
{
    private static readonly KnowledgeItem[] Items =
    [
        Town.Faq("answer", "Sedan?", "glas"),
        Town.Faq("both", "glas", "glas"),
        Town.Faq("breadcrumb", "Sedan?", "", "glas"),
        Town.Faq("frame", "Hur då?", ""),
        Town.Faq("question", "glas", ""),
        Town.Faq("title", "glas", "") with { Kind = ItemKind.News },
        Town.Faq("alternates", "Sedan?", "") with { Alternates = ["glas"] },
    ];

    private static readonly Concept Glass = Word("glas", 2, isContent: true);
    private static readonly Concept How = Word("hur", 1, isContent: false);

    [Fact]
    public void Build_Fields_WeighAsTheOptionsSay()
    {
        var options = new SearchOptions { AnswerWeight = 0.5f, BreadcrumbWeight = 0.25f, FieldTie = 0 };

        var expected = new Dictionary<string, float>
        {
            ["answer"] = 0.5f,
            ["both"] = 1,
            ["breadcrumb"] = 0.25f,
            ["question"] = 1,
            ["title"] = 1,
            ["alternates"] = 1,
        };
        Assert.Equal(expected, Scores(options, Glass));
    }

    [Fact]
    public void Build_FieldTie_AddsItsShareOfTheWeakerField() =>
        Assert.Equal(1 + (0.4f * 0.5f), Scores(new SearchOptions { AnswerWeight = 0.5f, FieldTie = 0.4f }, Glass)["both"], 5);

    [Fact]
    public void Build_FieldsOff_CountsQuestionAndAnswerAlike()
    {
        var scores = Scores(new SearchOptions { Fields = false }, Glass);

        Assert.Equal(scores["question"], scores["answer"]);
        Assert.Equal(scores["question"], scores["breadcrumb"]);
    }

    [Fact]
    public void Build_ContentWord_MustBeInEveryHit()
    {
        var scores = Scores(new SearchOptions(), How, Glass);

        Assert.DoesNotContain("frame", scores.Keys);
        Assert.Equal(2 / 3f, scores["question"], 5);
    }

    [Fact]
    public void Build_OnlyFunctionWords_FindsByThem() => Assert.Equal(["frame"], Scores(new SearchOptions(), How).Keys);

    [Fact]
    public void Build_NoConcepts_FindsNone() => Assert.Empty(Scores(new SearchOptions()));

    [Theory]
    [InlineData(0f, 1f)]
    [InlineData(0.5f, 1.3f)]
    public void Build_SeveralVariants_TakesTheBestAndAShareOfTheOthers(float tie, float expected)
    {
        var twice = Glass with { Variants = [.. Glass.Variants, One(TermKind.Word, "glas", 0.6f, VariantOrigin.Synonym)] };

        Assert.Equal(expected, Scores(new SearchOptions { VariantTie = tie }, twice)["question"], 5);
    }

    [Fact]
    public void Build_Grams_AreAddedToTheBestVariant()
    {
        var both = Glass with { Variants = [.. Glass.Variants, One(TermKind.Gram, "glas", 0.25f, VariantOrigin.Gram)] };

        Assert.Equal(1.25f, Scores(new SearchOptions(), both)["question"], 5);
    }

    [Fact]
    public void Build_VariantOfTwoTerms_GivesTheShareOfThoseFound()
    {
        var parts = new Variant(TermKind.Part, [new WeightedTerm("glas", 0.75f), new WeightedTerm("saknas", 0.25f)], 0.8f, Frequency: 0, VariantOrigin.Part);

        Assert.Equal(0.6f, Scores(new SearchOptions(), Glass with { Variants = [parts] })["question"], 5);
    }

    private static Concept Word(string word, double weight, bool isContent) =>
        new(word, weight, isContent, IsName: false, IsFound: true, [One(TermKind.Word, word, 1, VariantOrigin.Itself)]);

    private static Variant One(TermKind kind, string term, float weight, VariantOrigin origin) =>
        new(kind, [new WeightedTerm(term, 1)], weight, Frequency: 1, origin);

    private static Dictionary<string, float> Scores(SearchOptions options, params Concept[] concepts)
    {
        using var fixture = new RankingFixture(Items, KnowledgeWords.Empty, options);
        return fixture.Scores(concepts);
    }
}
