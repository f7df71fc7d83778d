using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Writing;
using FsCheck.Xunit;

namespace Boras.Bot.Knowledge.Tests.Importing.Writing;

public sealed class YamlTests
{
    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
    public void Text_AnyTitle_ReadsBackAsItself(string text)
    {
        var title = OutsideText.Line(text);
        if (title.Length > 0)
        {
            Assert.Equal(title, Sample.ReadGood(Sample.Faq(Yaml.Text(title), more: $"breadcrumb:\n  - {Yaml.Text(title)}\n")).Item.Title);
        }
    }

    [Theory]
    [InlineData("Om du har frågor kontakta:", "\"Om du har frågor kontakta:\"")]
    [InlineData("Vad är en innovation?", "Vad är en innovation?")]
    [InlineData("null", "\"null\"")]
    [InlineData("a\nkind: news", "\"a\\nkind: news\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("Bygga: hur?", "\"Bygga: hur?\"")]
    public void Text_Title_IsQuotedOnlyWhereItMustBe(string text, string expected) => Assert.Equal(expected, Yaml.Text(text));
}
