using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Tests.Analysis;

public sealed class TermKindsTests
{
    [Fact]
    public void Of_NameOfEachKind_IsTheKind()
    {
        Assert.Equal(5, TermKinds.All.Length);
        Assert.All(TermKinds.All, kind => Assert.Equal(kind, TermKinds.Of(TermKinds.Name("question", kind))));
        Assert.Equal(5, TermKinds.All.Select(kind => TermKinds.Name("question", kind)).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("question")]
    [InlineData("stem")]
    public void Of_NameWithoutKind_IsWord(string name) => Assert.Equal(TermKind.Word, TermKinds.Of(name));
}
