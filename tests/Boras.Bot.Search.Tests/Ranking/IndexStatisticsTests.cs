using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Tests.Ranking;

public sealed class IndexStatisticsTests : IDisposable
{
    private readonly RankingFixture _town = new(Town.Items, Town.Words);

    [Theory]
    [InlineData((int)TermKind.Stem, "gräs", 1)]
    [InlineData((int)TermKind.Stem, "hund", 1)]
    [InlineData((int)TermKind.Part, "plat", 4)]
    [InlineData((int)TermKind.Word, "wicked", 1)]
    [InlineData((int)TermKind.Stem, "saknas", 0)]
    public void DocFreq_Term_CountsItemsNotFields(int kind, string term, int expected) =>
        Assert.Equal(expected, _town.Statistics.DocFreq((TermKind)kind, term));

    [Fact]
    public void Rarity_MoreItems_FallsButNeverBelowZero()
    {
        var rarities = Enumerable.Range(0, Town.Items.Count + 1).Select(_town.Statistics.Rarity).ToList();

        Assert.Equal(rarities.OrderDescending(), rarities);
        Assert.Equal(rarities.Count, rarities.Distinct().Count());
        Assert.All(rarities, rarity => Assert.True(rarity > 0));
    }

    [Theory]
    [InlineData("kommunstyrls", "kommunstyr")]
    [InlineData("parkeringstilstand", "parkeringstillstand")]
    [InlineData("innovationsplatform", "innovationsplattform")]
    public void Neighbours_MisspeltWord_GivesTheIndexedStem(string folded, string expected) =>
        Assert.Equal([expected], _town.Statistics.Neighbours(folded));

    [Theory]
    [InlineData("")]
    [InlineData("hun")]
    [InlineData("gras")]
    [InlineData("park")]
    public void Neighbours_ShortWord_GivesNone(string folded) => Assert.Empty(_town.Statistics.Neighbours(folded));

    [Theory]
    [InlineData("nnovationsplattform")]
    [InlineData("xarkeringstillstand")]
    [InlineData("hubbbbbd")]
    public void Neighbours_OtherFirstLetterOrTooFar_GivesNone(string folded) => Assert.Empty(_town.Statistics.Neighbours(folded));

    [Fact]
    public void Neighbours_Many_GivesTheNearestFiveThenByLetters()
    {
        string[] words = ["bananor", "bananxx", "banakus", "banalux", "banabus", "banarus", "banadus", "banafus"];
        using var fixture = new RankingFixture(words.Select((word, i) => Town.Faq($"{i}", word, "")), KnowledgeWords.Empty);

        var neighbours = fixture.Statistics.Neighbours("banagus");

        Assert.Equal(["banabus", "banadus", "banafus", "banakus", "banarus"], neighbours);
    }

    [Fact]
    public void Neighbours_EmptyIndex_GivesNone()
    {
        using var empty = new RankingFixture([], KnowledgeWords.Empty);

        Assert.Empty(empty.Statistics.Neighbours("innovation"));
        Assert.True(double.IsFinite(empty.Statistics.Rarity(0)));
    }

    public void Dispose() => _town.Dispose();
}
