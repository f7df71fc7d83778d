using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Tests.Passages;

public class SentencesTests
{
    [Theory]
    [InlineData("Det är öppet. Kom gärna!", "Det är öppet.", "Kom gärna!")]
    [InlineData("Är det öppet? Ja. Välkommen", "Är det öppet?", "Ja.", "Välkommen")]
    [InlineData("Ja!! Kom nu?! Bra.", "Ja!!", "Kom nu?!", "Bra.")]
    [InlineData("Först... Sedan mer.", "Först...", "Sedan mer.")]
    [InlineData("Först.   Sedan.\tSist.", "Först.", "Sedan.", "Sist.")]
    [InlineData("Öppet 8.00. 17 platser finns.", "Öppet 8.00.", "17 platser finns.")]
    public void Of_EndMarks_PartSentences(string text, params string[] expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("Du kan t.ex. Ringa oss.")]
    [InlineData("Här finns bl.a. Borås museum.")]
    [InlineData("Mötet börjar kl. 14.00 i salen.")]
    [InlineData("Mötet börjar Kl. 14 i salen.")]
    [InlineData("Det gäller fr.o.m. 1 maj t.o.m. 3 juni.")]
    [InlineData("Det kostar ca. 3.5 miljoner.")]
    [InlineData("Lokalen (t.ex. Stora salen) bokas här.")]
    [InlineData("Lokalen \"t.ex. Stora salen\" bokas här.")]
    [InlineData("Här finns t. ex. Borås museum och bl. a. Stora torget.")]
    [InlineData("Det gäller fr. o. m. 1 maj.")]
    [InlineData("Ring tel. 000-00 eller skriv.")]
    [InlineData("Huset är 3.5 meter och version 2.0 finns.")]
    [InlineData("Besök www.example.org i dag.")]
    [InlineData("Se punkt 3. och fortsätt.")]
    [InlineData("Ingen punkt i slutet")]
    public void Of_FullStopInsideASentence_DoesNotPartIt(string text) => Assert.Equal([text], Cut(text));

    [Theory]
    [InlineData("Hon sa \"Kom hit.\" Sedan gick hon.", "Hon sa \"Kom hit.\"", "Sedan gick hon.")]
    [InlineData("Hon sa ”Kom hit!” Sedan gick hon.", "Hon sa ”Kom hit!”", "Sedan gick hon.")]
    [InlineData("Det är sant. \"Kom hit\" sa hon.", "Det är sant.", "\"Kom hit\" sa hon.")]
    [InlineData("Öppet i dag. (Stängt i morgon.) Välkommen.", "Öppet i dag.", "(Stängt i morgon.)", "Välkommen.")]
    [InlineData("\"Kom hit!\" sa hon.", "\"Kom hit!\" sa hon.")]
    [InlineData("Det kallas \"wicked problems\". Det är svårt.", "Det kallas \"wicked problems\".", "Det är svårt.")]
    public void Of_QuotesAndBrackets_StayWithTheirSentence(string text, params string[] expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("- Första raden\n- Andra raden", "- Första raden", "- Andra raden")]
    [InlineData("Rubrik\n\nText här. Mer text.", "Rubrik", "Text här.", "Mer text.")]
    [InlineData("Första\r\nAndra\r\n", "Första", "Andra")]
    [InlineData("\n\n  Första  \n \n", "Första")]
    [InlineData("1. Fyll i blanketten.\n2. Skicka in den.", "1. Fyll i blanketten.", "2. Skicka in den.")]
    [InlineData("Gör så här:\n10. Vänta på svar. Det tar en vecka.", "Gör så här:", "10. Vänta på svar.", "Det tar en vecka.")]
    [InlineData("Det gäller från år 2022. Då ändrades reglerna.", "Det gäller från år 2022.", "Då ändrades reglerna.")]
    public void Of_Lines_AreCutAtTheirEnds(string text, params string[] expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" \t\r\n \n\u00a0")]
    public void Of_NothingWritten_IsNothing(string text) => Assert.Empty(Sentences.Of(text));

    [Theory]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData("\"")]
    [InlineData("Ö")]
    public void Of_FewMarks_AreOneSentence(string text) => Assert.Equal([text], Cut(text));

    [Theory]
    [InlineData("Hej 😀. Nästa 🚲!", "Hej 😀.", "Nästa 🚲!")]
    [InlineData("Bra! 😀 Tack.", "Bra!", "😀 Tack.")]
    [InlineData("😀", "😀")]
    [InlineData("😀\n🚲", "😀", "🚲")]
    public void Of_SurrogatePairs_AreNeverCut(string text, params string[] expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("Det är öppet. \n\n- Kom t.ex. Hit!\r\n  (Ja.) \"Nej.\" 3.5 kr. 😀")]
    [InlineData("  . .  ! ?  \" ) \n . ")]
    public void Of_AnyText_CoversEveryWrittenCharacterOnceInOrder(string text)
    {
        var spans = Sentences.Of(text);

        var covered = spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).ToList();
        Assert.Equal(covered.Order().Distinct(), covered);
        Assert.All(Enumerable.Range(0, text.Length).Except(covered), at => Assert.True(char.IsWhiteSpace(text[at]), $"lost at {at}"));
        Assert.All(spans, span => Assert.Equal(text[span.Start..span.End].Trim(), text[span.Start..span.End]));
    }

    private static IEnumerable<string> Cut(string text) => Sentences.Of(text).Select(span => text[span.Start..span.End]);
}
