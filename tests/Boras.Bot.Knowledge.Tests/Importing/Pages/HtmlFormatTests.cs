using System.Text;
using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Tests.Importing.Pages;

public sealed class HtmlFormatTests
{
    [Fact]
    public void Read_SitevisionPage_GivesItsPartsWithoutWhatIsAround()
    {
        var drafts = Read("""
            <!DOCTYPE html><html lang="sv"><head><title>Bygglov - Staden</title></head><body>
            <header><nav><ul><li><a href="/">Start</a></li><li>Kontakta oss</li></ul></nav></header>
            <nav aria-label="Brödsmulor"><ol><li><a href="/">Staden</a></li><li><a href="/bygga">Bygga och bo</a></li></ol></nav>
            <main class="pagecontent">
              <div class="sv-text-portlet"><div class="sv-text-portlet-content"><h1 id="h-Bygglov">Bygglov</h1>
              <p class="ingress">Du behöver bygglov för att bygga nytt.</p>
              <h2>När behöver jag bygglov?</h2><p class="normal">När du bygger <a href="/nytt?sv.target=12&amp;a=1#x">nytt</a>.</p>
              <ul><li>Hus</li><li>Garage över 30 m<sup>2</sup></li></ul>
              <h3>Undantag</h3><p>En friggebod kräver inget lov.</p>
              <h2>Avgifter</h2><table><tr><th>Vad</th><th>Kronor</th></tr><tr><td>Hus</td><td>20 000</td></tr></table>
              <p>Dela sidan</p></div></div>
              <p>Senast ändrad: <time datetime="2023-04-03T10:00:00+02:00">3 april 2023</time></p>
              <h2>Kontakt</h2><p>E-post: <a href="mailto:bygg@example.org">bygg@example.org</a><br>Telefon: 033-35 70 00</p>
            </main><footer><p>Borås Stad, 501 80</p></footer></body></html>
            """, "https://www.example.org/bygga/bygglov.4.3b406ca9171ac330.html?sv.url=1");

        Assert.Equal([ItemKind.Page, ItemKind.Faq, ItemKind.Page, ItemKind.Contact], drafts.Select(draft => draft.Kind));
        Assert.Equal(["Bygglov", "När behöver jag bygglov?", "Avgifter", "Kontakt"], drafts.Select(draft => draft.Title));
        Assert.Equal(
            "När du bygger [nytt](https://www.example.org/nytt?a=1).\n\n- Hus\n- Garage över 30 m2\n\n### Undantag\n\nEn friggebod kräver inget lov.",
            drafts[1].Markdown);
        Assert.Equal("| Vad | Kronor |\n|---|---|\n| Hus | 20 000 |", drafts[2].Markdown);
        Assert.Equal(("bygg@example.org", "033-35 70 00"), (drafts[3].Email, drafts[3].Phone));
        Assert.All(drafts, draft => Assert.Equal(["Staden", "Bygga och bo", "Bygglov"], draft.Breadcrumb));
        Assert.All(drafts, draft => Assert.Equal("https://www.example.org/bygga/bygglov.4.3b406ca9171ac330.html", draft.Url));
        Assert.Equal(new DateTime(2023, 4, 3, 10, 0, 0), drafts[0].Modified);
    }

    [Theory]
    [InlineData("""<h2><button aria-expanded="false" aria-controls="p1">Får jag elda?</button></h2><div id="p1" hidden aria-hidden="true"><p>Inte i maj.</p></div>""")]
    [InlineData("""<button aria-controls="p1">Får jag elda?</button><p>Nästa</p><div id="p1" style="display:none"><p>Inte i maj.</p></div>""")]
    [InlineData("<details><summary>Får jag elda?</summary><p>Inte i maj.</p></details>")]
    [InlineData("<details><summary><h3>Får jag elda?</h3></summary>Inte i maj.</details>")]
    [InlineData("""<div role="button" aria-controls="p1" tabindex="0">Får jag elda?</div><div id="p1">Inte i maj.</div>""")]
    [InlineData("<h4>Får jag elda?</h4><div><div>Inte i maj.</div></div>")]
    public void Read_AccordionInAnyShape_IsAQuestionWithItsText(string html)
    {
        var question = Assert.Single(Read($"<main><h1>Eldning</h1>{html}</main>"), draft => draft.Kind == ItemKind.Faq);
        Assert.Equal(("Får jag elda?", true), (question.Title, question.Markdown.StartsWith("Inte i maj.", StringComparison.Ordinal)));
        Assert.Equal(1, question.Markdown.Split("Inte i maj.").Length - 1);
    }

    [Fact]
    public void Read_NewsAndCalendar_AreItemsOfTheirOwn()
    {
        var drafts = Read("""
            <main><h1>Start</h1><p>Välkommen hit.</p></main>
            <aside><h2>Nyheter</h2><ul><li><a href="/nyheter/ny-park.5.94cc7d3185d9628.html">Ny park öppnar</a><br>
              Publicerad <time datetime="2023-05-20">20 maj</time><p>I juni öppnar en ny p...</p></li></ul>
            <h2>Sammanträdeskalender</h2><ul>
              <li><a href="/kalender/sammantrade202305221400.html">Kommunstyrelsen</a><p>Tid: kl.</p><p>Plats: Stadshuset</p></li>
              <li><a href="/kalender/sammantrade202305231300.html">Kulturnämnden (inställt)</a><p>Tid: kl. 13.00</p><p>Plats:</p></li></ul></aside>
            """, "https://www.example.org/");

        Assert.Equal(["Start", "Ny park öppnar", "Kommunstyrelsen", "Kulturnämnden"], drafts.Select(draft => draft.Title));
        Assert.Equal((new DateTime(2023, 5, 20), "I juni öppnar en ny p..."), (drafts[1].Published, drafts[1].Markdown));
        Assert.Equal("https://www.example.org/nyheter/ny-park.5.94cc7d3185d9628.html", drafts[1].Url);
        Assert.Equal((new DateTime(2023, 5, 22, 14, 0, 0), "Stadshuset", false), (drafts[2].Starts, drafts[2].Place, drafts[2].Cancelled));
        Assert.Equal((new DateTime(2023, 5, 23, 13, 0, 0), null, true), (drafts[3].Starts, drafts[3].Place, drafts[3].Cancelled));
    }

    [Fact]
    public void Read_Article_IsOneNewsItem()
    {
        var draft = Assert.Single(Read("""
            <main><h1>Ny park öppnar</h1><p>Publicerad 20 maj 2023 klockan 9.30</p><p>I juni öppnar parken.</p><h2>Vem får komma?</h2><p>Alla.</p></main>
            """, "https://www.example.org/nyheter/ny-park.5.94cc7d3185d9628.html"));

        Assert.Equal((ItemKind.News, "Ny park öppnar", new DateTime(2023, 5, 20, 9, 30, 0)), (draft.Kind, draft.Title, draft.Published));
        Assert.Equal("I juni öppnar parken.\n\n## Vem får komma?\n\nAlla.", draft.Markdown);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("""<p style="display: none">Dold</p>""")]
    [InlineData("""<p hidden>Dold</p>""")]
    [InlineData("""<div aria-hidden="true"><p>Dold</p></div>""")]
    [InlineData("""<span style="font-size:0">Dold</span>""")]
    [InlineData("""<span style="position:absolute;left:-9999px">Dold</span>""")]
    [InlineData("<!-- Dold -->")]
    [InlineData("<template><p>Dold</p></template><noscript>Dold</noscript>")]
    [InlineData("<style>p::after { content: 'Dold' }</style>")]
    [InlineData("<iframe srcdoc='<p>Dold</p>'></iframe><object data=x>Dold</object>")]
    public void Read_ScriptAndHiddenText_IsNotThere(string hidden)
    {
        var draft = Assert.Single(Read($"<main><h1>Rubrik</h1><h2>Hur gör jag?</h2><p>Så här.</p>{hidden}</main>"));
        Assert.Equal("Så här.", draft.Markdown);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://admin:hemligt@example.org/")]
    public void Read_LinkThatMayNotBeFollowed_IsItsWordsOnly(string link)
    {
        var draft = Assert.Single(Read($"<main><h1>R</h1><h2>Hur gör jag?</h2><p><a href=\"{link}\">Klicka här</a></p></main>"));
        Assert.Equal("Klicka här", draft.Markdown);
    }

    [Theory]
    [InlineData("[Klicka](javascript:alert(1))")]
    [InlineData("![bild](https://evil.example/x.png)")]
    [InlineData("<https://evil.example>")]
    [InlineData("# Rubrik")]
    [InlineData("---")]
    [InlineData("> citat")]
    [InlineData("1. punkt")]
    [InlineData("`kod` **fet** _kursiv_ *kursiv*")]
    [InlineData("| a | b |")]
    [InlineData("~~~")]
    [InlineData("&lt;script&gt; &amp;amp; &copy;")]
    [InlineData("bak\\snedstreck \\* \\")]
    [InlineData("===")]
    public void Read_MarkdownInThePage_ShowsAsItWasWritten(string words)
    {
        var encoded = words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        var draft = Assert.Single(Read($"<main><h1>R</h1><h2>Hur gör jag?</h2><p>{encoded}</p><p>Slut.</p></main>"));
        var item = Sample.ReadGood(Sample.Faq(body: draft.Markdown)).Item;
        Assert.Equal($"{words}\n\nSlut.", item.Text);
    }

    [Fact]
    public void Read_WordsThatTurnTheWritingDirection_AreWithoutThem()
    {
        var draft = Assert.Single(Read("<main><h1>R</h1><h2>Hur\u202E gör\u200B jag?</h2><p>Så\u2066 h\u00ADär \U000E0041\u0007nu.</p></main>"));
        Assert.Equal(("Hur gör jag?", "Så här nu."), (draft.Title, draft.Markdown));
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("span")]
    [InlineData("ul><li")]
    public void Read_EndlessNesting_IsRefused(string tag)
    {
        var read = Document(string.Concat(Enumerable.Repeat($"<{tag}>", 200_000)) + "x");
        Assert.Empty(read.Drafts);
        Assert.Single(read.Refusals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><main><h1>Rubrik utan text</h1></main>")]
    [InlineData("<html")]
    [InlineData("<main><h1>R</h1><script>var x = 'aldrig slut")]
    public void Read_NothingToRead_IsRefusedWithReason(string html)
    {
        var read = Document(html);
        Assert.Empty(read.Drafts);
        Assert.Single(read.Refusals);
    }

    [Fact]
    public void Read_TruncatedInTheMiddle_GivesWhatIsThere()
    {
        var draft = Assert.Single(Read("<main><h1>R</h1><h2>Hur gör jag?</h2><p>Så här gör d"));
        Assert.Equal("Så här gör d", draft.Markdown);
    }

    private static IReadOnlyList<Draft> Read(string html, string? address = null) => Document(html, address).Drafts;

    private static DocumentRead Document(string html, string? address = null) =>
        DocumentFormats.Read(new SourceDocument("sida.html", Encoding.UTF8.GetBytes(html)) { Address = address is null ? null : new Uri(address) });
}
