using Boras.Bot.Knowledge.Reading;
using Markdig;

namespace Boras.Bot.Knowledge.Tests.Reading;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ett stycke.\n\n\n\nEtt till.", "Ett stycke.\n\nEtt till.")]
    [InlineData("En rad\nsom fortsätter.", "En rad som fortsätter.")]
    [InlineData("En rad  \nen ny rad.", "En rad\nen ny rad.")]
    [InlineData("En rad\\\nen ny rad.", "En rad\nen ny rad.")]
    [InlineData("# Rubrik\n\nText.\n\n## Underrubrik\nMer.", "Rubrik\n\nText.\n\nUnderrubrik\n\nMer.")]
    [InlineData("Före.\n\n---\n\nEfter.", "Före.\n\nEfter.")]
    [InlineData("**Fet** och *kursiv* och \\*stjärna\\*.", "Fet och kursiv och *stjärna*.")]
    [InlineData("Text.\n\n> Ett citat.\n>\n> Mer citat.\n\nSlut.", "Text.\n\nEtt citat.\n\nMer citat.\n\nSlut.")]
    public void Of_Paragraphs_ArePartedByAnEmptyLine(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    [Theory]
    [InlineData("- äpple\n- päron", "- äpple\n- päron")]
    [InlineData("* äpple\n\n* päron", "- äpple\n- päron")]
    [InlineData("Ta med:\n\n- äpple\n- päron\n\nSlut.", "Ta med:\n\n- äpple\n- päron\n\nSlut.")]
    [InlineData("- äpple\n  - rött\n  - grönt\n- päron", "- äpple\n- rött\n- grönt\n- päron")]
    [InlineData("- äpple\n\n  Gott.\n- päron", "- äpple\nGott.\n- päron")]
    [InlineData("- > citat\n- b", "- citat\n- b")]
    [InlineData("Ta med:\n\n- äpple\n-\n\nSlut.", "Ta med:\n\n- äpple\n-\n\nSlut.")]
    public void Of_List_IsLedByADash(string markdown, string expected) => Assert.Equal(expected, Trimmed(markdown));

    [Theory]
    [InlineData("1. ett\n2. två\n3. tre", "1. ett\n2. två\n3. tre")]
    [InlineData("4. fyra\n4. fem", "4. fyra\n5. fem")]
    [InlineData("1) ett\n2) två", "1. ett\n2. två")]
    [InlineData("1. ett\n   - inre\n2. två", "1. ett\n- inre\n2. två")]
    public void Of_OrderedList_IsLedByItsNumbers(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    [Theory]
    [InlineData("| Dag | Tid |\n|---|---|\n| måndag | 9 |", "Dag\tTid\nmåndag\t9")]
    [InlineData("Öppet:\n\n| Dag | Tid |\n|---|---|\n| **fredag** | 10 |\n\nSlut.", "Öppet:\n\nDag\tTid\nfredag\t10\n\nSlut.")]
    [InlineData("| Dag | Tid |\n|---|---|\n| | 9 |", "Dag\tTid\n\t9")]
    public void Of_Table_HasTabsAndLines(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    [Theory]
    [InlineData("Läs [mer om *planen*](https://www.example.se/plan) här.", "Läs mer om planen här.")]
    [InlineData("Läs [mer][1].\n\n[1]: https://www.example.se/", "Läs mer.")]
    [InlineData("Se <https://www.example.se/å>.", "Se https://www.example.se/å.")]
    [InlineData("![En karta](karta.png)", "En karta")]
    public void Of_Link_IsItsText(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    [Theory]
    [InlineData("Ett <b>fett</b> ord.", "Ett fett ord.")]
    [InlineData("<div onclick=\"x\">gömt</div>\n\nText.", "Text.")]
    [InlineData("Text.\n\n<script>\nalert(1)\n</script>\n\nMer.", "Text.\n\nMer.")]
    [InlineData("Text <!-- en kommentar --> mer.", "Text  mer.")]
    public void Of_Html_IsLeftOut(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    [Theory]
    [InlineData("Br&ouml;d &amp; sm&#246;r", "Bröd & smör")]
    [InlineData("3 &lt; 4", "3 < 4")]
    [InlineData("Skriv `ja` nu.", "Skriv ja nu.")]
    [InlineData("Så här:\n\n```text\nrad 1\n  rad 2\n```", "Så här:\n\nrad 1\n  rad 2")]
    [InlineData("Så här:\n\n    indragen", "Så här:\n\nindragen")]
    [InlineData("Det är \"svårt\" och 'lätt' -- och så...", "Det är \"svårt\" och 'lätt' -- och så...")]
    [InlineData("Det är ”svårt” – och 😀.", "Det är ”svårt” – och 😀.")]
    public void Of_Characters_AreTheSame(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    private static string Of(string markdown) => PlainText.Of(Markdown.Parse(markdown, PlainText.Pipeline));

    private static string Trimmed(string markdown) => string.Join('\n', Of(markdown).Split('\n').Select(line => line.TrimEnd()));
}
