using Boras.Bot.Search.Languages;
using FsCheck.Xunit;

namespace Boras.Bot.Search.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("Hur lånar jag en bok?", "sv")]
    [InlineData("bok", "sv")]
    [InlineData("wicked problem", "sv")]
    [InlineData("När är nästa möte i kulturnämnden?", "sv")]
    [InlineData("What is an innovation?", "en")]
    [InlineData("WHERE CAN I PARK?", "en")]
    [InlineData("how do i apply", "en")]
    [InlineData("Mikä on innovaatio?", "fi")]
    [InlineData("Missä koirat ovat?", "fi")]
    public void Detect_Question_GivesItsLanguage(string question, string expected) =>
        Assert.Equal(expected, LanguageDetector.Detect(question));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("?!...")]
    [InlineData("👍")]
    public void Detect_NoWords_IsSwedish(string question) => Assert.Equal("sv", LanguageDetector.Detect(question));

    [Theory]
    [InlineData("Was ist ein komplexes Problem?", "de")]
    [InlineData("Sideen ula xiriiraa degmada?", "so")]
    [InlineData("Jak mogę skontaktować się z gminą?", "pl")]
    [InlineData("كيف يمكنني الاتصال بالبلدية؟", "ar")]
    [InlineData("چگونه می‌توانم با شهرداری تماس بگیرم؟", "fa")]
    [InlineData("Як зв’язатися з муніципалітетом?", "uk")]
    [InlineData("Как связаться с муниципалитетом?", "ru")]
    [InlineData("ምስ ምምሕዳር ከተማ ብኸመይ ክራኸብ እኽእል?", "ti")]
    [InlineData("Missä voin pysäköidä?", "fi")]
    public void Detect_OtherLanguage_IsTold(string question, string expected) => Assert.Equal(expected, LanguageDetector.Detect(question));

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Detect_AnyText_GivesAKnownLanguage(string question) =>
        Assert.Matches("^(sv|en|fi|de|pl|so|ar|fa|uk|ru|ti)$", LanguageDetector.Detect(question));
}
