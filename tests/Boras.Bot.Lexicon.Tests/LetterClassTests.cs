namespace Boras.Bot.Lexicon.Tests;

public sealed class LetterClassTests
{
    [Theory]
    [InlineData("a", "a:")]
    [InlineData(".", "")]
    [InlineData("", "")]
    [InlineData("..", "^: ^:")]
    [InlineData("[aeo]", "aeo:")]
    [InlineData("[^aeo]", "^aeo:")]
    [InlineData("[^m][^ms]a", "^m: ^ms: a:")]
    [InlineData("å[äö].", "å: äö: ^:")]
    public void Parse_Condition_GivesAClassALetter(string condition, string expected) => Assert.Equal(
        expected, string.Join(' ', LetterClass.Parse(condition).Select(one => (one.Negated ? "^" : "") + one.Letters + ":")));

    [Theory]
    [InlineData("[aeo]", 'e', true)]
    [InlineData("[aeo]", 'b', false)]
    [InlineData("[^aeo]", 'e', false)]
    [InlineData("[^aeo]", 'b', true)]
    [InlineData("å", 'å', true)]
    [InlineData("å", 'a', false)]
    [InlineData("..", 'q', true)]
    public void Matches_Letter_IsAsTheClassSays(string condition, char letter, bool expected) =>
        Assert.Equal(expected, LetterClass.Parse(condition)[0].Matches(letter));
}
