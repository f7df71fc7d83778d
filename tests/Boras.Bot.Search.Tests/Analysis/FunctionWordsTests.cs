using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Tests.Analysis;

public sealed class FunctionWordsTests
{
    [Theory]
    [InlineData("och")]
    [InlineData("vad")]
    [InlineData("var")]
    [InlineData("skillnaden")]
    [InlineData("far")]
    [InlineData("the")]
    [InlineData("what")]
    [InlineData("mikä")]
    public void Set_WordWithoutContent_HoldsIt(string word) => Assert.Contains(word, FunctionWords.Set.AsEnumerable());

    [Theory]
    [InlineData("bygglov")]
    [InlineData("avgift")]
    [InlineData("slå")]
    [InlineData("problem")]
    [InlineData("")]
    [InlineData("Vad")]
    public void Set_ContentWord_LacksIt(string word) => Assert.DoesNotContain(word, FunctionWords.Set.AsEnumerable());

    [Fact]
    public void Set_Change_IsRefused() => Assert.Throws<NotSupportedException>(() => FunctionWords.Set.Add("ord"));
}
