using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class ReplyLanguageTests
{
    [Theory]
    [InlineData("sv", "sv")]
    [InlineData("sv-FI", "sv")]
    [InlineData("en-GB", "en")]
    [InlineData("en_US", "en")]
    [InlineData("EN", "en")]
    [InlineData("fi-FI", "fi")]
    [InlineData("de", "sv")]
    [InlineData("english", "sv")]
    [InlineData("", "sv")]
    [InlineData("-", "sv")]
    [InlineData(null, "sv")]
    public void Of_Locale_IsItsLanguageOrSwedish(string? locale, string expected) => Assert.Equal(expected, ReplyLanguage.Of(locale));
}
