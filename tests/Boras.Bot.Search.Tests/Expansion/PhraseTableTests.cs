using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Expansion;

namespace Boras.Bot.Search.Tests.Expansion;

public sealed class PhraseTableTests
{
    [Fact]
    public void Match_PhraseWithinAPhrase_GivesBothLongestFirst() => Assert.Equal(
        [(0, 2, "c"), (0, 1, "x"), (1, 1, "y")], Match("a b => c\na => x\nb => y", "a b"));

    [Fact]
    public void Match_OverlappingPhrases_GivesBoth() => Assert.Equal([(0, 2, "x"), (1, 2, "y")], Match("a b => x\nb c => y", "a b c"));

    [Fact]
    public void Match_LinesWithOneKey_GivesTheUnionInOrder() =>
        Assert.Equal([(0, 1, "x y z")], Match("a => x, y\na => y, z\nb => q", "a"));

    [Fact]
    public void Match_TwoWayLine_LeavesTheWordItselfOut() => Assert.Equal([(1, 1, "a c")], Match("a, b, c", "q b"));

    [Fact]
    public void Match_SameWordTwice_GivesBothPlaces() => Assert.Equal([(0, 1, "x"), (2, 1, "x")], Match("a => x", "a b a"));

    [Theory]
    [InlineData("a b c d", 1)]
    [InlineData("a b c d e", 0)]
    public void Match_LongPhrase_FitsUpToFourWords(string phrase, int expected)
    {
        var table = new PhraseTable(new WordList([new WordRule([phrase], ["x"], 1)]), words => words.Split(' '));

        Assert.Equal(expected, table.Match(phrase.Split(' ')).Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("q")]
    [InlineData("b a")]
    public void Match_NothingFits_GivesNone(string question) => Assert.Empty(Match("a b => x", question));

    [Fact]
    public void Match_LeftSideWithoutTerms_NeverFits() =>
        Assert.Empty(new PhraseTable(Town.List("... => x"), _ => []).Match(["", "..."]));

    private static List<(int Start, int Length, string Targets)> Match(string lines, string question) =>
    [
        .. new PhraseTable(Town.List(lines), phrase => phrase.Split(' ')).Match(question.Split(' '))
            .Select(match => (match.Start, match.Length, string.Join(' ', match.Targets))),
    ];
}
