using Boras.Bot.Widget;

namespace Boras.Bot.Tests.Widget;

public class WidgetTextsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void OfPanel_Translation_HasEveryTextAndItsPlaces(string language)
    {
        var swedish = WidgetTexts.OfPanel("sv");
        var translated = WidgetTexts.OfPanel(language);

        Assert.Equal(swedish.Keys.Order(StringComparer.Ordinal), translated.Keys.Order(StringComparer.Ordinal));
        Assert.All(translated, text => Assert.Equal(swedish[text.Key].Contains("{0}", StringComparison.Ordinal), text.Value.Contains("{0}", StringComparison.Ordinal)));
        Assert.All(translated.Values, text => Assert.NotEqual("", text.Trim()));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void OfWebChat_Translation_HasEveryText(string language) =>
        Assert.Equal(WidgetTexts.OfWebChat("sv").Keys.Order(StringComparer.Ordinal), WidgetTexts.OfWebChat(language).Keys.Order(StringComparer.Ordinal));

    // What Web Chat 4.18 has in English and not in Swedish.
    [Theory]
    [InlineData("TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT")]
    [InlineData("TEXT_INPUT_DROP_ZONE")]
    [InlineData("TEXT_INPUT_LENGTH_EXCEEDED_ALT")]
    [InlineData("TELEPHONE_KEYPAD_INPUT_MESSAGE")]
    [InlineData("TEXT_INPUT_ATTACHMENTS_ONE")]
    [InlineData("TEXT_INPUT_ATTACHMENTS_TWO")]
    [InlineData("TEXT_INPUT_ATTACHMENTS_FEW")]
    [InlineData("TEXT_INPUT_ATTACHMENTS_MANY")]
    [InlineData("TEXT_INPUT_ATTACHMENTS_OTHER")]
    public void OfWebChat_MissingInSwedish_IsThere(string name) => Assert.NotEmpty(WidgetTexts.OfWebChat("sv")[name]);

    [Fact]
    public void OfLauncher_Languages_AreThreeWithTheFewTextsItNeeds()
    {
        var texts = WidgetTexts.OfLauncher();

        Assert.Equal(["en", "fi", "sv"], texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(texts.Values, language => Assert.Equal(6, language.Count));
    }
}
