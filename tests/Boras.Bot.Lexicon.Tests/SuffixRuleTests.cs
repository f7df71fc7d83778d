namespace Boras.Bot.Lexicon.Tests;

public sealed class SuffixRuleTests
{
    [Theory]
    [InlineData("", "en", ".", "hund", "hunden")]
    [InlineData("a", "or", "a", "skola", "skolor")]
    [InlineData("ot", "ötter", "[^b]ot", "fot", "fötter")]
    [InlineData("", "", ".", "hund", "hund")]
    [InlineData("hund", "katt", ".", "hund", "katt")]
    public void Apply_WordThatFits_GivesTheForm(string strip, string append, string condition, string word, string expected) =>
        Assert.Equal(expected, Rule(strip, append, condition).Apply(word));

    [Theory]
    [InlineData("ot", "ötter", "[^b]ot", "bot")]
    [InlineData("ot", "ötter", "[^b]ot", "ot")]
    [InlineData("a", "or", "a", "hund")]
    [InlineData("a", "or", ".", "hund")]
    [InlineData("a", "or", "a", "")]
    [InlineData("hunda", "or", ".", "a")]
    public void Apply_WordThatDoesNotFit_GivesNull(string strip, string append, string condition, string word) =>
        Assert.Null(Rule(strip, append, condition).Apply(word));

    private static SuffixRule Rule(string strip, string append, string condition) =>
        new(strip, append, LetterClass.Parse(condition), "");
}
