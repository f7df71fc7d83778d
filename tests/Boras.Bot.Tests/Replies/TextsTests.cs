using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class TextsTests
{
    private static readonly ResourceManager Resources = new(typeof(Texts));

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void Resources_Translation_HasEveryNameWithTheSamePlaceholders(string language)
    {
        var swedish = All("");
        var translation = All(language);

        Assert.NotEmpty(swedish);
        Assert.Equal(swedish.Keys.Order(StringComparer.Ordinal), translation.Keys.Order(StringComparer.Ordinal));
        Assert.All(swedish, text => Assert.Equal(Placeholders(text.Value), Placeholders(translation[text.Key])));
        Assert.All(translation.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Theory]
    [InlineData("sv", "Källa: https://example.org")]
    [InlineData("en", "Source: https://example.org")]
    [InlineData("fi", "Lähde: https://example.org")]
    public void Item_KnownName_FillsThePlaces(string language, string expected) =>
        Assert.Equal(expected, new Texts(language)["Source", "https://example.org"]);

    [Fact]
    public void Item_ValueWithBraces_IsKeptAsItIs() => Assert.Equal("Källa: {0} {x}", new Texts("sv")["Source", "{0} {x}"]);

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Item_UnknownName_Throws(string language)
    {
        var thrown = Assert.Throws<MissingManifestResourceException>(() => new Texts(language)["FinnsInte"]);

        Assert.Contains("FinnsInte", thrown.Message, StringComparison.Ordinal);
    }

    // Without parents, so that a name missing from a translation isn't filled in by the Swedish text.
    private static Dictionary<string, string> All(string culture) =>
        Resources.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{[^}]*\}").Select(match => match.Value).Order(StringComparer.Ordinal);
}
