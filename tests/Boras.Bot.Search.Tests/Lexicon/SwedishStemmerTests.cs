using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class SwedishStemmerTests
{
    private readonly SwedishStemmer _stemmer = new(SwedishLexicon.Instance);

    [Theory]
    [InlineData("fötter", "fot")]
    [InlineData("böcker", "bok")]
    [InlineData("böckerna", "bok")]
    [InlineData("läroböcker", "lärobok")]
    [InlineData("mössen", "mus")]
    [InlineData("ledamöter", "ledamot")]
    [InlineData("gräset", "gräs")]
    [InlineData("slår", "slå")]
    [InlineData("sökte", "söka")]
    [InlineData("biblioteket", "bibliotek")]
    [InlineData("innovationsplattformar", "innovationsplattform")]
    [InlineData("kommunstyrelsemötet", "kommunstyrelsemöte")]
    [InlineData("vattenavgiften", "vattenavgift")]
    public void Stems_InflectedForm_SharesAStemWithItsBaseForm(string form, string baseForm) =>
        Assert.NotEmpty(Stems(form).Intersect(Stems(baseForm)));

    [Fact]
    public void Stems_FormOfTwoWords_GivesBothWithoutRepeats() => Assert.Equal(["ny", "nya"], Stems("nya"));

    [Theory]
    [InlineData("fötter", "fött")]
    [InlineData("gräset", "gräset")]
    [InlineData("hundarna", "hund")]
    public void Stems_WithoutLemmas_GivesSnowballsStem(string word, string stem) => Assert.Equal([stem], Stems(word, lemmas: false));

    [Theory]
    [InlineData("xyzzyq")]
    [InlineData("a")]
    [InlineData("10")]
    [InlineData("日本語")]
    public void Stems_UnknownWord_GivesTheWord(string word) => Assert.Equal([word], Stems(word));

    [Theory]
    [InlineData("avfallshämtning", "avfall", "hämtning")]
    [InlineData("parkeringstillstånd", "parkering", "tillstånd")]
    [InlineData("hållbarhetspriset", "hållbar", "pris")]
    [InlineData("kommunstyrelsemötet", "kommun", "styr", "möt")]
    public void PartStems_Compound_GivesTheStemsOfItsParts(string word, params string[] expected) =>
        Assert.Subset(PartStems(word).ToHashSet(), expected.ToHashSet());

    [Theory]
    [InlineData("arbetslös", "lös")]
    [InlineData("arbetslöst", "löst")]
    [InlineData("arbetslöshet", "lös")]
    [InlineData("bostadslösa", "lös")]
    public void PartStems_SuffixWord_IsLeftOut(string word, string suffix)
    {
        Assert.NotEmpty(PartStems(word));
        Assert.DoesNotContain(suffix, PartStems(word));
        Assert.DoesNotContain(suffix, Stems(word));
    }

    [Fact]
    public void PartStems_LongPart_IsSplitFurther() =>
        Assert.Equal(["tull", "lagstiftning", "lag", "stiftning"], PartStems("tullagstiftning"));

    [Theory]
    [InlineData("hund")]
    [InlineData("biblioteket")]
    [InlineData("xyzzyq")]
    [InlineData("")]
    public void PartStems_NoCompound_GivesNone(string word) => Assert.Empty(PartStems(word));

    [Theory]
    [InlineData("hund", true)]
    [InlineData("hundarna", true)]
    [InlineData("förskole", false)]
    [InlineData("avfallshämtning", false)]
    [InlineData("xyzzyq", false)]
    public void Knows_Word_IsTrueForWordsOfTheList(string word, bool expected) => Assert.Equal(expected, _stemmer.Knows(word));

    private List<string> Stems(string word, bool lemmas = true) => _stemmer.Stems(word, lemmas);

    private List<string> PartStems(string word) => _stemmer.PartStems(word, lemmas: true);
}
