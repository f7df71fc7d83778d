using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests.Indexing;

/// <summary>What is found. How steadily is in <c>SearchIndexTests.Steady.cs</c>.</summary>
public sealed partial class SearchIndexTests : IDisposable
{
    private readonly SearchIndex _town = Town.Index();

    [Theory]
    [InlineData("fot", "fotvard")]
    [InlineData("Hur slår hundarna?", "hund")]
    [InlineData("avfall", "avfall")]
    [InlineData("avfallshämtningens dagar", "avfall")]
    [InlineData("förskola avgift", "forskola")]
    [InlineData("storahållbarhetspriset", "pris")]
    [InlineData("kommunstyrelsemötet", "kommunstyrelsen")]
    [InlineData("innovations plattform", "innovation")]
    [InlineData("parkerings tillstånd", "parkering")]
    [InlineData("hållbarhets priset", "pris")]
    [InlineData("Boras", "pris")]
    [InlineData("kulturnamnden", "kulturnamnden")]
    [InlineData("snorojning", "sno")]
    [InlineData("inovation", "pris")]
    [InlineData("inovationsplattform", "innovation")]
    [InlineData("kommunstyrlsen", "kommunstyrelsen")]
    [InlineData("sopor", "avfall")]
    [InlineData("Vart ringer jag om sopor?", "avfall")]
    [InlineData("dagis", "forskola")]
    [InlineData("klippa gräset", "gras")]
    [InlineData("Where do I put my rubbish?", "avfall")]
    [InlineData("How do I get parking permits?", "parkering")]
    [InlineData("Where can my dogs run?", "hund")]
    [InlineData("Missä koirat ovat?", "hund")]
    [InlineData("wicked problem", "problem")]
    [InlineData("What is a wicked problem?", "problem")]
    [InlineData("Vad är ett wicked problem?", "problem")]
    [InlineData("tävlingar om klimatet", "pris")]
    [InlineData("återvinning", "avfall")]
    public void Search_Question_FindsItsItemFirst(string question, string expected)
    {
        var hits = _town.Search(question, 3);

        Assert.Equal(expected, hits[0].Item.Id);
        Assert.All(hits, hit => Assert.InRange(hit.Evidence.Coverage, 0, 1.0001));
        Assert.All(hits, hit => Assert.True(hit.Score > 0));
    }

    [Theory]
    [InlineData(nameof(SearchOptions.Lemmas), "fot", "fotvard")]
    [InlineData(nameof(SearchOptions.Compounds), "hämtning", "avfall")]
    [InlineData(nameof(SearchOptions.Compounds), "barnbok", "bibliotek")]
    [InlineData(nameof(SearchOptions.Compounds), "kulturnämndsmöte", "kulturnamnden")]
    [InlineData(nameof(SearchOptions.Compounds), "storahållbarhetspriset", "pris")]
    [InlineData(nameof(SearchOptions.Compounds), "snö röjning", "sno")]
    [InlineData(nameof(SearchOptions.Diacritics), "Boras", "pris")]
    [InlineData(nameof(SearchOptions.Diacritics), "kulturnamnden", "kulturnamnden")]
    [InlineData(nameof(SearchOptions.Typos), "inovation", "pris")]
    [InlineData(nameof(SearchOptions.Typos), "kommunstyrlsen", "kommunstyrelsen")]
    [InlineData(nameof(SearchOptions.Grams), "parkeringst", "parkering")]
    [InlineData(nameof(SearchOptions.Grams), "inovationsplatt", "innovation")]
    [InlineData(nameof(SearchOptions.Synonyms), "soporna", "avfall")]
    [InlineData(nameof(SearchOptions.Glossaries), "Where is the dog?", "hund")]
    [InlineData(nameof(SearchOptions.Glossaries), "Missä koira ovat?", "hund")]
    public void Search_Feature_FindsWhatIsNotFoundWithoutIt(string feature, string question, string expected)
    {
        var options = Town.Bare();
        using (var without = Town.Index(options))
        {
            Assert.DoesNotContain(expected, without.Ids(question));
        }

        typeof(SearchOptions).GetProperty(feature)!.SetValue(options, true);
        using var with = Town.Index(options);
        Assert.Equal(expected, with.Ids(question).First());
    }

    [Theory]
    [InlineData("Vad är en katt?")]
    [InlineData("Var kan jag hitta en?")]
    public void Search_QuestionFramesOff_FindsByTheFrameAlone(string question)
    {
        using var without = Town.Index(new SearchOptions { QuestionFrames = false, Grams = false });
        using var with = Town.Index(new SearchOptions { Grams = false });

        Assert.NotEmpty(without.Ids(question));
        Assert.Empty(with.Ids(question));
    }

    [Fact]
    public void Search_VerbOfManyMeanings_IsOutweighedByTheNoun()
    {
        var hits = _town.Search("slå gräset", 10);
        Assert.Equal(["gras", "slag"], hits.Select(hit => hit.Item.Id));
        Assert.True(hits[0].Score > 2 * hits[1].Score);

        using var without = Town.Index(null, [.. Town.Items.Where(item => item.Id != "gras")]);
        Assert.All(without.Search("slå gräset", 10), hit => Assert.True(hit.Evidence.Coverage < 0.5));
    }

    [Theory]
    [InlineData("lös")]
    [InlineData("het")]
    [InlineData("Vad är en ballong?")]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0")]
    [InlineData("?!... --- 👍")]
    public void Search_NothingToFind_FindsNone(string question) => Assert.Empty(_town.Search(question, 10));

    [Fact]
    public void Search_Limit_GivesTheBest()
    {
        var all = _town.Search("Vem har avgift för hund på skolan?", 100);

        Assert.True(all.Count > 2);
        Assert.Equal(all.Take(2).Select(hit => hit.Item.Id), _town.Search("Vem har avgift för hund på skolan?", 2).Select(hit => hit.Item.Id));
    }

    [Fact]
    public void Search_Hit_ShowsThePassageWithItsWords()
    {
        var passage = _town.Search("Hur länge är lånetiden?", 1)[0].Passage;

        Assert.Equal("Lånetiden på biblioteket är fyra veckor. Den kan förlängas två gånger.", passage.Text);
        Assert.Contains("Lånetiden", passage.Highlights.Select(span => passage.Text.Substring(span.Start, span.Length)));
    }

    public void Dispose() => _town.Dispose();
}
