using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("Vanlig text.", "Vanlig text.")]
    [InlineData("*a* _b_ [c] ~~d~~ `e`", @"\*a\* \_b\_ \[c\] \~\~d\~\~ \`e\`")]
    [InlineData(@"C:\x", @"C:\\x")]
    public void Escape_SpecialCharacters_StandForThemselves(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void Link_ParenthesesInTheAddress_DoNotEndIt() =>
        Assert.Equal("[A \\[1\\]](https://example.org/a%28b%29)", MarkdownText.Link(new Source("A [1]", "https://example.org/a(b)")));
}
