using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Search.Tests.Ranking;

public sealed class QuestionReaderTests : IDisposable
{
    private readonly RankingFixture _town = new(Town.Items, Town.Words);

    [Fact]
    public void Read_Question_GivesAConceptForEachWordInOrder()
    {
        var concepts = _town.Questions.Read("Vem klipper GRÄSET?", "sv");

        Assert.Equal([("vem", false), ("klipper", true), ("gräset", true)], concepts.Select(concept => (concept.Word, concept.IsContent)));
        Assert.All(concepts, concept => Assert.True(concept.Weight > 0));
        Assert.All(concepts, concept => Assert.Equal(VariantOrigin.Itself, concept.Variants[0].Origin));
    }

    [Fact]
    public void Read_Words_WeighMoreTheRarerAndFunctionWordsLittle()
    {
        var weights = _town.Questions.Read("vad vecka gräset saknat", "sv").ToDictionary(concept => concept.Word, concept => concept.Weight);

        Assert.True(weights["saknat"] >= weights["gräset"]);
        Assert.True(weights["gräset"] > weights["vecka"]);
        Assert.True(weights["vecka"] > 2 * weights["vad"]);
    }

    [Fact]
    public void Read_WithoutQuestionFrames_EveryWordIsContent()
    {
        using var town = new RankingFixture(Town.Items, Town.Words, new SearchOptions { QuestionFrames = false });

        Assert.All(town.Questions.Read("Vad är det?", "sv"), concept => Assert.True(concept.IsContent));
    }

    [Theory]
    [InlineData("var ar lampan", "ar", false, false)]
    [InlineData("en star där", "star", true, false)]
    [InlineData("var star lampan", "star", true, true)]
    [InlineData("antal lampor", "antal", false, false)]
    public void Read_WordsWithoutTheirMarks_AreKnownWhereNoneAreTyped(string question, string word, bool isContent, bool isCommon)
    {
        var concept = _town.Questions.Read(question, "sv").Single(concept => concept.Word == word);

        Assert.Equal((isContent, isCommon), (concept.IsContent, concept.IsCommon));
    }

    [Fact]
    public void Read_SharesOfAVariant_AddUpToOneAndTheRarerPartHasMore()
    {
        var part = Assert.Single(Variants("mötesplatser", "sv"), variant => variant.Origin == VariantOrigin.Part);
        var shares = part.Terms.ToDictionary(term => term.Text, term => term.Share);

        Assert.Equal(1, shares.Values.Sum(), 4);
        Assert.True(shares["möt"] > shares["plat"]);
    }

    [Theory]
    [InlineData("sopor", "sv", VariantOrigin.Synonym, "avfall")]
    [InlineData("klippning", "sv", VariantOrigin.Derivation, "klipp")]
    [InlineData("dogs", "en", VariantOrigin.Translation, "hund")]
    [InlineData("koiran", "fi", VariantOrigin.Translation, "hund")]
    [InlineData("snorojning", "sv", VariantOrigin.Diacritics, "snorojning")]
    [InlineData("kommunstyrlsen", "sv", VariantOrigin.Typo, "kommunstyr")]
    [InlineData("kommunstyrlsen", "sv", VariantOrigin.Gram, "komm")]
    public void Read_Word_HasTheVariant(string word, string language, VariantOrigin origin, string term) => Assert.Contains(
        Variants(word, language), variant => variant.Origin == origin && variant.Terms.Any(one => one.Text == term));

    [Theory]
    [InlineData("dogs", "sv", VariantOrigin.Translation)]
    [InlineData("gräset", "sv", VariantOrigin.Typo)]
    [InlineData("hundarnas", "sv", VariantOrigin.Typo)]
    [InlineData("inovationsplatform", "en", VariantOrigin.Typo)]
    [InlineData("vad", "sv", VariantOrigin.Gram)]
    [InlineData("bok", "sv", VariantOrigin.Gram)]
    public void Read_Word_LacksTheVariant(string word, string language, VariantOrigin origin) =>
        Assert.DoesNotContain(Variants(word, language), variant => variant.Origin == origin);

    [Fact]
    public void Read_Phrase_GivesItsTargetToEachOfItsWords()
    {
        var concepts = _town.Questions.Read("a parking permit", "en");

        Assert.DoesNotContain(concepts[0].Variants, IsPermit);
        Assert.Contains(concepts[1].Variants, IsPermit);
        Assert.Contains(concepts[2].Variants, IsPermit);

        static bool IsPermit(Variant variant) =>
            variant is { Origin: VariantOrigin.Translation, Kind: TermKind.Stem } && variant.Terms.Any(term => term.Text == "parkeringstillstånd");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("?!… 👍")]
    public void Read_NoWords_GivesNone(string question) => Assert.Empty(_town.Questions.Read(question, "sv"));

    [Fact]
    public void Read_VeryLongQuestion_ReadsSixtyWords() =>
        Assert.Equal(60, _town.Questions.Read(string.Concat(Enumerable.Repeat("gräset hund ", 1_000)), "sv").Count);

    public void Dispose() => _town.Dispose();

    private IReadOnlyList<Variant> Variants(string word, string language) => Assert.Single(_town.Questions.Read(word, language)).Variants;
}
