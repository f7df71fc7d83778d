using System.Text.RegularExpressions;
using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Tests.Passages;

public sealed class PassageFinderTests
{
    private const string Text = "Glas lämnas här. Papper lämnas där. Batterier tas emot i butik. Glas och papper hämtas på torsdag.";

    [Theory]
    [InlineData(1_000, Text)]
    [InlineData(40, "Glas lämnas här. Papper lämnas där.")]
    [InlineData(34, "Glas och papper hämtas på torsdag.")]
    [InlineData(5, "Glas och papper hämtas på torsdag.")]
    public void Find_Words_GivesTheSentencesThatHoldMost(int maxLength, string expected)
    {
        var passage = Find(Text, maxLength, "glas", "papper");

        Assert.Equal(expected, passage.Text);
        Assert.Equal(expected, Text.Substring(passage.Source.Start, passage.Source.Length));
        Assert.All(passage.Highlights, span => Assert.Matches("^(?i:glas|papper)$", passage.Text[span.Start..span.End]));
        Assert.NotEmpty(passage.Highlights);
    }

    [Fact]
    public void Find_NoWordMatches_GivesTheBeginning()
    {
        var passage = Find(Text, 20, "skola");

        Assert.Equal("Glas lämnas här.", passage.Text);
        Assert.Empty(passage.Highlights);
    }

    [Fact]
    public void Find_EmptyText_GivesEmptyPassage() => Assert.Equal("", Find("", 80, "glas").Text);

    [Fact]
    public void Find_OnlyWhiteSpaceLongerThanAPassage_DoesNotFail() =>
        Assert.True(string.IsNullOrWhiteSpace(Find(new string(' ', 100), 80, "glas").Text));

    private static Passage Find(string text, int maxLength, params string[] words)
    {
        var matches = words.SelectMany((word, i) => Regex.Matches(text, word, RegexOptions.IgnoreCase)
            .Select(match => new WordMatch(new Span(match.Index, match.Length), i, 1)));
        return PassageFinder.Find(text, [.. matches.OrderBy(match => match.Span.Start)], maxLength);
    }
}
