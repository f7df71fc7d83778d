using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class DerivationsTests
{
    [Theory]
    [InlineData("sortering", "sorter")]
    [InlineData("sorter", "sortering")]
    [InlineData("ansök", "ansökan")]
    [InlineData("ansökan", "ansökning")]
    [InlineData("komplexitet", "komplex")]
    [InlineData("komplex", "komplexit")]
    [InlineData("enkelhet", "enkel")]
    public void Of_DerivedWords_FindEachOther(string stem, string other) => Assert.Contains(other, Derivations.Of(stem));

    [Theory]
    [InlineData("tidning", "tid")]
    [InlineData("ung", "")]
    [InlineData("het", "")]
    public void Of_RootTooShort_IsNotGiven(string stem, string other) => Assert.DoesNotContain(other, Derivations.Of(stem));

    [Theory]
    [InlineData("")]
    [InlineData("sorter")]
    [InlineData("ningningning")]
    public void Of_AnyStem_GivesOthersOnce(string stem)
    {
        var others = Derivations.Of(stem).ToList();

        Assert.DoesNotContain(stem, others);
        Assert.Equal(others.Distinct().Count(), others.Count);
    }
}
