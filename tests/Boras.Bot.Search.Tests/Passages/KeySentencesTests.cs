using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Tests.Passages;

public sealed class KeySentencesTests
{
    private const string Text = "Parken är stor. Hunden ska vara kopplad. Böter kan dömas ut. Välkommen!";

    [Fact]
    public void Of_SeveralSentences_GivesTheHeaviestAndTheNext()
    {
        WordMatch[] matches = [At("Parken", 0, 1), At("Hunden", 1, 1), At("kopplad", 2, 1)];

        Assert.Equal("Hunden ska vara kopplad. Böter kan dömas ut.", KeySentences.Of(Text, matches));
    }

    [Fact]
    public void Of_SameWordRepeated_CountsOnce()
    {
        WordMatch[] matches = [At("Parken", 0, 1), At("stor", 0, 1), At("Hunden", 1, 1.5)];

        Assert.StartsWith("Hunden", KeySentences.Of(Text, matches), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LastSentence_GivesItAlone() => Assert.Equal("Välkommen!", KeySentences.Of(Text, [At("Välkommen", 0, 1)]));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(Text)]
    public void Of_NoMatch_IsEmpty(string text) => Assert.Equal("", KeySentences.Of(text, []));

    private static WordMatch At(string word, int concept, double weight) =>
        new(new Span(Text.IndexOf(word, StringComparison.Ordinal), word.Length), concept, weight);
}
