using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Expansion;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Expansion;

public sealed class ExpansionsTests : IDisposable
{
    private readonly WordForms _forms = new(new SearchOptions());
    private readonly Expansions _expansions;

    public ExpansionsTests() => _expansions = new Expansions(
        new KnowledgeWords(
            Town.List("sopor, avfall\ndagis => förskola\nklippa gräset, slå gräset"),
            Town.List("child, children => barn\nfoot, feet => fot\nrubbish bin => soptunna\nrubbish => avfall\ncity => stad"),
            Town.List("koira, koiran => hund\nroskat => avfall\nvapaa-aika => fritid")),
        _forms);

    [Theory]
    [InlineData("sopor", "0+1 avfall")]
    [InlineData("soporna", "0+1 avfall")]
    [InlineData("avfallet", "0+1 sopor")]
    [InlineData("mitt dagis", "1+1 förskola")]
    [InlineData("dagiset sopor", "0+1 förskola; 1+1 avfall")]
    [InlineData("klipper gräset", "0+2 slå gräset")]
    [InlineData("slår gräs", "0+2 klippa gräset")]
    [InlineData("förskola", "")]
    [InlineData("", "")]
    public void Synonyms_Words_AreFoundInAnyForm(string question, string expected) =>
        Assert.Equal(expected, Join(_expansions.Synonyms(Words(question))));

    [Theory]
    [InlineData("rubbish", "0+1 avfall")]
    [InlineData("the rubbish bins", "1+2 soptunna; 1+1 avfall")]
    [InlineData("child", "0+1 barn")]
    [InlineData("children", "0+1 barn")]
    [InlineData("foot", "0+1 fot")]
    [InlineData("my feet", "1+1 fot")]
    [InlineData("cities", "0+1 stad")]
    [InlineData("city's", "0+1 stad")]
    [InlineData("sopor", "")]
    public void Translations_English_AreFoundInRegularAndIrregularForms(string question, string expected) =>
        Assert.Equal(expected, Join(_expansions.Translations(Words(question), "en")));

    [Theory]
    [InlineData("koira", "0+1 hund")]
    [InlineData("koirat", "0+1 hund")]
    [InlineData("koiran koti", "0+1 hund")]
    [InlineData("missä roskat", "1+1 avfall")]
    [InlineData("vapaa aika", "0+2 fritid")]
    [InlineData("rubbish", "")]
    public void Translations_Finnish_AreFoundInTheirForms(string question, string expected) =>
        Assert.Equal(expected, Join(_expansions.Translations(Words(question), "fi")));

    [Theory]
    [InlineData("sv")]
    [InlineData("de")]
    [InlineData("")]
    public void Translations_NoGlossary_GivesNone(string language) => Assert.Empty(_expansions.Translations(["rubbish"], language));

    [Fact]
    public void Translations_WordWithoutTerms_StandsForItself() => Assert.Empty(_expansions.Translations(["?", ""], "en"));

    public void Dispose()
    {
        _expansions.Dispose();
        _forms.Dispose();
    }

    private static string[] Words(string question) => question.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Join(IEnumerable<(int Start, int Length, IReadOnlyList<string> Targets)> matches) =>
        string.Join("; ", matches.Select(match => $"{match.Start}+{match.Length} {string.Join(", ", match.Targets)}"));
}
