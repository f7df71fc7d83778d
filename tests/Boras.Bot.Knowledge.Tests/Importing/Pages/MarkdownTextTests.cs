using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Pages;
using FsCheck.Xunit;

namespace Boras.Bot.Knowledge.Tests.Importing.Pages;

public sealed class MarkdownTextTests
{
    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
    public void Escape_AnyLine_ReadsBackAsItself(string text)
    {
        var line = OutsideText.Line(text);
        if (line.Length > 0)
        {
            Assert.Equal(line, Sample.ReadGood(Sample.Faq(body: MarkdownText.Escape(line))).Item.Text);
        }
    }

    [Theory]
    [InlineData("*_[]<>`#|\\")]
    [InlineData("+ a")]
    [InlineData("12) a")]
    [InlineData("-")]
    [InlineData("- - -")]
    [InlineData("***")]
    [InlineData("#")]
    [InlineData("a &amp; b")]
    [InlineData("[a]: https://example.org")]
    [InlineData("a | b")]
    public void Escape_Markup_ReadsBackAsItself(string line) =>
        Assert.Equal(line, Sample.ReadGood(Sample.Faq(body: MarkdownText.Escape(line))).Item.Text);

    [Theory]
    [InlineData("Komplexa problem refereras även som \"wicked problems\".")]
    [InlineData("Ring 033-35 70 00 (vardagar 8–16), eller e-posta till fornamn_efternamn@example.org!")]
    [InlineData("100 % & 50 kr + moms = 2:50")]
    public void Escape_OrdinaryText_IsAsAnEditorWouldWriteIt(string line) => Assert.Equal(line, MarkdownText.Escape(line));
}
