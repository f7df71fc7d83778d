using Boras.Bot.Search.Indexing;
using FsCheck.Xunit;

namespace Boras.Bot.Search.Tests.Indexing;

public sealed partial class SearchIndexTests
{
    private static readonly SearchIndex Shared = Town.Index();

    private static readonly string[] Questions =
    [
        "fötter", "avfallshämtningen", "innovations plattform", "Vad är förskoleavgift?", "slå gräset", "Where can my dogs run?", "Vad är",
        "kommunstyrlsen", "Missä koirat ovat?", "hund eller bok på skolan", "snorojning", "xyzzyq", "",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Build_ItemsInAnotherOrder_GivesTheSameRanksAndScores(int seed)
    {
        var items = Town.Items.ToArray();
        new Random(seed).Shuffle(items);
        using var shuffled = Town.Index(null, items);

        Assert.Equal(_town.Items.Select(item => item.Id), shuffled.Items.Select(item => item.Id));
        Assert.All(Questions, question => Assert.Equal(Results(_town, question), Results(shuffled, question)));
    }

    [Fact]
    public void Build_Again_GivesTheSameRanksAndScores()
    {
        using var again = Town.Index();

        Assert.All(Questions, question => Assert.Equal(Results(_town, question), Results(again, question)));
    }

    [Fact]
    public void Search_EqualScores_AreOrderedById()
    {
        string[] ids = ["c", "a/b", "B", "a", "ä", "a-b"];
        using var index = Town.Index(null, [.. ids.Select(id => Town.Faq(id, "Var finns glas?", "Här."))]);

        var hits = index.Search("glas", 10);
        Assert.Single(hits.Select(hit => hit.Score).Distinct());
        Assert.Equal(ids.Order(StringComparer.Ordinal), hits.Select(hit => hit.Item.Id));
    }

    [Fact]
    public void Build_NoItems_FindsNone()
    {
        using var empty = SearchIndex.Build([], Town.Words, new SearchOptions());

        Assert.Equal(0, empty.Count);
        Assert.Empty(empty.Items);
        Assert.All(Questions, question => Assert.Empty(empty.Search(question, 10)));
    }

    [Fact]
    public void Build_ItemWithoutText_IsFoundByItsTitle()
    {
        using var index = Town.Index(null, Town.Faq("a", "Glas", ""), Town.Faq("b", "", ""));

        var hit = Assert.Single(index.Search("glas", 10));
        Assert.Equal("a", hit.Item.Id);
        Assert.Equal("", hit.Passage.Text);
        Assert.Empty(hit.Passage.Highlights);
    }

    [Fact]
    public void Search_HugeQuestion_FindsByItsFirstWords()
    {
        var manyWords = string.Concat(Enumerable.Repeat("gräset ", 14_286));
        Assert.InRange(manyWords.Length, 100_000, 100_010);

        Assert.Equal("gras", _town.Ids(manyWords).First());
        Assert.Equal("gras", _town.Ids("gräset " + new string('å', 100_000)).First());
        Assert.Empty(_town.Search(new string(' ', 100_000), 10));
        Assert.Empty(_town.Search(new string('?', 100_000), 10));
    }

    [Fact]
    public void Search_SixteenAtOnce_GivesTheSameAsOneByOne()
    {
        var serial = Questions.Select(question => Results(_town, question)).ToArray();
        var parallel = new string[16 * Questions.Length][];
        using var cold = Town.Index();
        Parallel.For(0, parallel.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
            parallel[i] = Results(cold, Questions[i % Questions.Length]));

        Assert.All(Enumerable.Range(0, parallel.Length), i => Assert.Equal(serial[i % Questions.Length], parallel[i]));
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Search_AnyQuestion_GivesOrderedHitsWithSoundPassages(string question)
    {
        var hits = Shared.Search(question, 100);

        Assert.Equal(hits.OrderByDescending(hit => hit.Score), hits);
        Assert.All(hits, AssertSound);
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Build_AnyItem_IsFoundWithASoundPassage(string text)
    {
        using var index = Town.Index(new SearchOptions { PassageLength = 80 }, Town.Faq("a", "glas " + text, text, text), Town.Faq("b", "glas", text));

        Assert.NotEmpty(index.Search("glas", 10));
        Assert.All(index.Search(text + " glas", 10), AssertSound);
    }

    private static void AssertSound(Boras.Bot.Search.Ranking.SearchHit hit)
    {
        var passage = hit.Passage;
        Assert.True(double.IsFinite(hit.Score) && double.IsFinite(hit.Evidence.Coverage));
        Assert.InRange(passage.Source.Start, 0, hit.Item.Text.Length);
        Assert.InRange(passage.Source.End, passage.Source.Start, hit.Item.Text.Length);
        Assert.Equal(hit.Item.Text.Substring(passage.Source.Start, passage.Source.Length), passage.Text);
        Assert.All(passage.Highlights, span =>
        {
            Assert.InRange(span.Start, 0, passage.Text.Length - 1);
            Assert.InRange(span.End, span.Start + 1, passage.Text.Length);
        });
    }

    private static string[] Results(SearchIndex index, string question) =>
        [.. index.Search(question, 100).Select(hit => $"{hit.Item.Id} {hit.Score:R} {hit.Evidence.Coverage:R} {hit.Passage.Text}")];
}
