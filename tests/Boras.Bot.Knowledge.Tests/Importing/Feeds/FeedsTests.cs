using System.IO.Compression;
using System.Text;
using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Tests.Importing.Feeds;

public sealed class FeedsTests
{
    [Fact]
    public void Read_Rss_GivesNewsWithDatesAndAddresses()
    {
        var read = Read("nyheter.xml", """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nyheter</title><link>https://example.org</link><description>d</description><language>sv-se</language>
            <item><title>Ny &amp; stor park</title><link>https://example.org/ny-park.5.94cc7d3185d9628.html?sv.x=1</link><pubDate>Mon, 22 May 2023 08:30:00 +0000</pubDate>
            <description><![CDATA[<p>Parken <b>öppnar</b> i juni.</p><script>x()</script><p>Alla får komma.</p>]]></description></item>
            <item><title>Utan datum</title><link>javascript:alert(1)</link><pubDate>igår</pubDate><description>Bara text *här*.</description></item>
            <item><title>Utan text</title><link>https://example.org/tom</link></item></channel></rss>
            """);

        Assert.Equal("nyheter.xml: entry 3: it has no headline or no text", Assert.Single(read.Refusals).ToString());
        Assert.Equal(["Ny & stor park", "Utan datum"], read.Drafts.Select(draft => draft.Title));
        Assert.Equal(["Parken öppnar i juni.\n\nAlla får komma.", "Bara text \\*här\\*."], read.Drafts.Select(draft => draft.Markdown));
        Assert.Equal(["https://example.org/ny-park.5.94cc7d3185d9628.html", null], read.Drafts.Select(draft => draft.Url));
        Assert.Equal([new DateTime(2023, 5, 22, 10, 30, 0), null], read.Drafts.Select(draft => draft.Published));
        Assert.Empty(read.Complete);
    }

    [Fact]
    public void Read_Atom_GivesNews()
    {
        var draft = Assert.Single(Read("nyheter.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><id>urn:x</id><updated>2023-05-22T10:00:00Z</updated>
            <entry><title>Bron öppnar</title><id>urn:1</id><updated>2023-05-23T10:00:00+02:00</updated><published>2023-05-22T10:00:00+02:00</published>
            <link rel="alternate" href="https://example.org/bron"/><content type="html">&lt;p&gt;På måndag.&lt;/p&gt;</content></entry></feed>
            """).Drafts);

        Assert.Equal(("Bron öppnar", "På måndag.", "https://example.org/bron"), (draft.Title, draft.Markdown, draft.Url));
        Assert.Equal((new DateTime(2023, 5, 22, 10, 0, 0), new DateTime(2023, 5, 23, 10, 0, 0)), (draft.Published, draft.Modified));
    }

    [Fact]
    public void Read_SitemapPackedOrNot_ListsItsPages()
    {
        const string sitemap = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://example.org/a.4.3b406ca9171ac330.html</loc><lastmod>2023-05-22T10:00:00+02:00</lastmod><image:image><image:loc>https://example.org/a.png</image:loc></image:image></url>
            <url><loc>https://example.org/b</loc></url><url><loc>file:///etc/passwd</loc></url></urlset>
            """;

        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(sitemap), Packed(sitemap) })
        {
            var read = DocumentFormats.Read(new SourceDocument("sitemap.xml.gz", bytes));
            Assert.Equal(
                [("https://example.org/a.4.3b406ca9171ac330.html", new DateTime(2023, 5, 22, 10, 0, 0)), ("https://example.org/b", (DateTime?)null)],
                read.Pages.Select(page => (page.Address.AbsoluteUri, page.Modified)));
            Assert.Single(read.Refusals);
        }
    }

    [Theory]
    [InlineData("""<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>""")]
    [InlineData("""<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>""")]
    [InlineData("""<!DOCTYPE urlset [<!ENTITY x SYSTEM "http://169.254.169.254/">]><urlset><url><loc>&x;</loc></url></urlset>""")]
    [InlineData("""<rss version="2.0"><channel><title>Kapad</title><item><title>""")]
    [InlineData("""<urlset><url><loc>""")]
    [InlineData("""<rss version="99"><channel/></rss>""")]
    [InlineData("""<feed>""")]
    public void Read_HostileOrBrokenXml_IsRefusedWithoutItems(string xml)
    {
        var read = Read("x.xml", xml);
        Assert.Empty(read.Drafts);
        Assert.Empty(read.Pages);
        Assert.NotEmpty(read.Refusals);
    }

    [Fact]
    public void Read_GzipThatGrowsWithoutEnd_IsRefused()
    {
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 100; i++)
            {
                gzip.Write(zeros);
            }
        }

        var refusal = Assert.Single(DocumentFormats.Read(new SourceDocument("sitemap.xml.gz", bomb.ToArray())).Refusals);
        Assert.Equal("unpacked it is larger than 16 MiB", refusal.Reason);
    }

    [Fact]
    public void Read_GzipInGzip_IsUnpackedOnlyAsLongAsItIsSmall() =>
        Assert.Equal(2, DocumentFormats.Read(new SourceDocument("s.gz", Pack(Packed("<urlset><url><loc>https://e.org/a</loc></url><url><loc>https://e.org/b</loc></url></urlset>")))).Pages.Count);

    [Fact]
    public void Read_Calendar_GivesEveryMeetingOfTheYear()
    {
        var drafts = Read("kalender.ics", """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//sv
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20230101T000000Z
            DTSTART:20230522T120000Z
            SUMMARY:Kommunstyrelsen
            LOCATION:Stadshuset\, sal 1
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20230101T000000Z
            DTSTART;TZID=Europe/Stockholm:20230504T130000
            RRULE:FREQ=WEEKLY;COUNT=4
            EXDATE;TZID=Europe/Stockholm:20230511T130000
            SUMMARY:Kulturnämnden
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20230101T000000Z
            RECURRENCE-ID;TZID=Europe/Stockholm:20230518T130000
            DTSTART;TZID=Europe/Stockholm:20230518T150000
            SUMMARY:Kulturnämnden
            STATUS:CANCELLED
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTAMP:20230101T000000Z
            DTSTART;VALUE=DATE:20230606
            SUMMARY:Nationaldagen
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            DTSTAMP:20230101T000000Z
            DTSTART:20220101T100000Z
            SUMMARY:Förra året
            END:VEVENT
            END:VCALENDAR
            """).Drafts;

        Assert.Equal(
            [
                ("Kulturnämnden", new DateTime(2023, 5, 4, 13, 0, 0), false),
                ("Kulturnämnden", new DateTime(2023, 5, 18, 15, 0, 0), true),
                ("Kommunstyrelsen", new DateTime(2023, 5, 22, 14, 0, 0), false),
                ("Kulturnämnden", new DateTime(2023, 5, 25, 13, 0, 0), false),
                ("Nationaldagen", new DateTime(2023, 6, 6), false),
            ],
            drafts.Select(draft => (draft.Title, draft.Starts!.Value, draft.Cancelled)));
        Assert.Equal("Stadshuset, sal 1", drafts[2].Place);
    }

    [Theory]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=MINUTELY;INTERVAL=1")]
    public void Read_SeriesWithoutEnd_IsBounded(string rule)
    {
        var drafts = Read("a.ics", $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20230101T000000Z\nDTSTART:20230502T000000Z\nRRULE:{rule}\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR").Drafts;
        Assert.InRange(drafts.Count, 0, 2_000);
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20230522T120000Z\nSUMMARY:Kapad")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:inte ett datum\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("<html>Sidan finns inte</html>")]
    public void Read_BrokenCalendar_GivesNothing(string text) => Assert.Empty(Read("a.ics", text).Drafts);

    [Theory]
    [InlineData("lista.csv", "Fråga;Svar;Adress\nVar parkerar jag?;\"På torget;\nmen inte på lördagar.\";https://example.org/p\nUtan svar?;;\n", "lista.csv:4")]
    [InlineData("lista.csv", "question,answer,url\nVar parkerar jag?,\"På torget;\nmen inte på lördagar.\",https://example.org/p\nUtan svar?,,\n", "lista.csv:4")]
    [InlineData("lista.json", """[{"question":"Var parkerar jag?","answer":"På torget;\nmen inte på lördagar.","url":"https://example.org/p"},{"question":"Utan svar?"}]""", "lista.json:entry 2")]
    [InlineData("lista.jsonl", """
        {"fråga":"Var parkerar jag?","svar":"På torget;\nmen inte på lördagar.","url":"https://example.org/p"}
        {"fråga":"Utan svar?"}
        """, "lista.jsonl:entry 2")]
    public void Read_List_GivesQuestionsAndRefusesWithPlace(string name, string text, string place)
    {
        var read = Read(name, text);
        var draft = Assert.Single(read.Drafts);
        Assert.Equal((ItemKind.Faq, "Var parkerar jag?", "På torget;\n\nmen inte på lördagar.", "https://example.org/p"), (draft.Kind, draft.Title, draft.Markdown, draft.Url));
        Assert.Equal($"{place}: 'Utan svar?' has no answer", Assert.Single(read.Refusals).ToString());
    }

    [Theory]
    [InlineData("a.csv", "namn;ålder\nx;1\n")]
    [InlineData("a.csv", "")]
    [InlineData("a.json", "{\"question\":")]
    [InlineData("a.json", "42")]
    [InlineData("a.json", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void Read_BrokenList_IsRefused(string name, string text)
    {
        var read = Read(name, text);
        Assert.Empty(read.Drafts);
        Assert.NotEmpty(read.Refusals);
    }

    [Fact]
    public void Read_JsonLdInAPage_GivesWhatThePageDoesNotShow()
    {
        var drafts = Read("sida.html", """
            <html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"FAQPage","mainEntity":[
              {"@type":"Question","name":"Hur gör jag?","acceptedAnswer":{"@type":"Answer","text":"Annat."}},
              {"@type":"Question","name":"När är det öppet?","acceptedAnswer":{"@type":"Answer","text":"<p>Jämt.</p><script>x<\/script>"}}]},
            {"@type":"Event","name":"Öppet hus","startDate":"2023-06-01T18:00:00+02:00","location":{"@type":"Place","name":"Biblioteket"},"eventStatus":"https://schema.org/EventCancelled"},
            {"@type":"NewsArticle","headline":"Nytt","articleBody":"Text.","datePublished":"2023-05-01"}]}</script></head>
            <body><main><h1>Sida</h1><h2>Hur gör jag?</h2><p>Så här.</p></main></body></html>
            """).Drafts;

        Assert.Equal(["Hur gör jag?", "När är det öppet?", "Öppet hus", "Nytt"], drafts.Select(draft => draft.Title));
        Assert.Equal(["Så här.", "Jämt.", "", "Text."], drafts.Select(draft => draft.Markdown));
        Assert.Equal((new DateTime(2023, 6, 1, 18, 0, 0), "Biblioteket", true), (drafts[2].Starts, drafts[2].Place, drafts[2].Cancelled));
    }

    private static DocumentRead Read(string name, string text) =>
        DocumentFormats.Read(new SourceDocument(name, Encoding.UTF8.GetBytes(text)) { ReadAt = new DateTime(2023, 5, 2, 9, 0, 0) });

    private static byte[] Packed(string text) => Pack(Encoding.UTF8.GetBytes(text));

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
