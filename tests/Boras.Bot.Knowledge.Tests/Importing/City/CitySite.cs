using System.Globalization;
using System.IO.Compression;
using System.Text;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Knowledge.Tests.Importing.Fetching;

namespace Boras.Bot.Knowledge.Tests.Importing.City;

/// <summary>The website of a made-up city in Sitevision's shape, with a sitemap, feeds and a calendar.</summary>
internal sealed class CitySite : IAsyncDisposable
{
    private const int ArticleEvery = 6;
    private static readonly DateTime Tomorrow = TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(1);
    private readonly List<(string Path, string? Title, string? Text)> _broken;

    private CitySite(TestSite site, int pages, bool hasBroken)
    {
        Site = site;
        _broken = hasBroken ? BrokenPages.Serve(site) : [];
        Pages = [.. Enumerable.Range(1, pages - _broken.Count).Select(number => number % ArticleEvery == 0 ? CityPage.Article(number) : CityPage.Page(number))];
        Publish();
    }

    public TestSite Site { get; }

    public List<CityPage> Pages { get; }

    public string Sitemap => Site.At("/sitemap.xml").AbsoluteUri;

    /// <summary>Everything that the city publishes.</summary>
    public string[] Sources => [Sitemap, Site.At("/nyheter.rss").AbsoluteUri, Site.At("/nyheter.atom").AbsoluteUri, Site.At("/kalender.ics").AbsoluteUri];

    /// <summary>How many pages give nothing but a reason.</summary>
    public int Unusable => _broken.Count(page => page.Text is null);

    /// <summary>The items that an import must give.</summary>
    public IEnumerable<string> Items => Pages.SelectMany(page => page.Items(Site.Address))
        .Concat(_broken.Where(page => page.Text is not null).Select(page => $"Faq|{page.Title}|{Site.At(page.Path)}|{page.Text}"))
        .Concat(Meetings().Select(meeting => $"Meeting|{meeting.Name}|{Site.At("/kalender.ics")}|{meeting.Starts:s}|{meeting.Place}|{meeting.IsCancelled}"));

    public static async Task<CitySite> StartAsync(int pages, bool hasBroken) => new(await TestSite.StartAsync(), pages, hasBroken);

    /// <summary>The items of a knowledge folder in the form of <see cref="Items"/>, those that are gone left out.</summary>
    public static IEnumerable<string> Held(string folder)
    {
        var snapshot = KnowledgeFolder.Read(folder);
        Assert.Empty(snapshot.Faults);
        return snapshot.Items.Where(item => item.Gone is null).Select(item => item.Kind == ItemKind.Meeting
            ? $"Meeting|{item.Title}|{item.Url}|{item.Starts:s}|{item.Place}|{item.Cancelled}"
            : $"{item.Kind}|{item.Title}|{item.Url}|{item.Text}");
    }

    /// <summary>Serves everything as it is now.</summary>
    public void Publish()
    {
        Pages.ForEach(page => Site.Serve(page.Path, page.Html()));
        var listed = Pages.Select(page => (page.Path, Version: (int?)page.Version)).Concat(_broken.Select(page => (page.Path, Version: (int?)null))).ToList();
        var half = listed.Count / 2;
        Site.Serve("/sitemap.xml", $"<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>{Site.At("/karta1.xml")}</loc></sitemap><sitemap><loc>{Site.At("/karta2.xml.gz")}</loc></sitemap></sitemapindex>", "application/xml");
        Site.Serve("/karta1.xml", Map(listed[..half]), "text/xml");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Map(listed[half..])));
        }

        Site.Serve("/karta2.xml.gz", packed.ToArray(), "application/gzip");
        var articles = Pages.Where(page => page.IsArticle).ToList();
        Site.Serve("/nyheter.rss", $"<rss version=\"2.0\"><channel><title>Nyheter</title><link>{Site.Address}</link><description>N</description>{string.Concat(articles.Select(page => $"<item><title>{page.Title}</title><link>{Site.At(page.Path)}</link><description>{page.Teaser[..50]}...</description></item>"))}</channel></rss>", "application/rss+xml");
        Site.Serve("/nyheter.atom", $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Nyheter</title><id>urn:n</id><updated>2026-01-01T00:00:00Z</updated>{string.Concat(articles.Select(page => $"<entry><title>{page.Title}</title><id>{Site.At(page.Path)}</id><updated>2026-01-01T00:00:00Z</updated><link href=\"{Site.At(page.Path)}\"/><summary>{page.Teaser[..40]}...</summary></entry>"))}</feed>", "application/atom+xml");
        Site.Serve("/kalender.ics", Calendar(), "text/calendar");
    }

    /// <summary>Changes a page, and its date in the sitemap.</summary>
    public void Edit(int number, Action<CityPage> change)
    {
        var page = Pages.Single(page => page.Number == number);
        change(page);
        page.Version++;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    // Two meetings of one committee on a day, one cancelled, one series.
    private static IEnumerable<(string Name, DateTime Starts, string Place, bool IsCancelled)> Meetings() =>
    [
        ("Kommunstyrelsen", Tomorrow.AddHours(9), "Stadshuset", false),
        ("Kommunstyrelsen", Tomorrow.AddHours(14), "Stadshuset", false),
        ("Kulturnämnden", Tomorrow.AddHours(10), "Kulturhuset", true),
        .. Enumerable.Range(0, 3).Select(week => ("Kommunfullmäktige", Tomorrow.AddDays(7 * week).AddHours(18), "Sparbanken", false)),
    ];

    private static string Calendar()
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Staden//Kalender//SV\r\n");
        foreach (var (meeting, i) in Meetings().Take(4).Select((meeting, i) => (meeting, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:{i}@staden\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Stockholm:{meeting.Starts:yyyyMMdd'T'HHmmss}\r\n")
                .Append(CultureInfo.InvariantCulture, $"SUMMARY:{meeting.Name}\r\nLOCATION:{meeting.Place}\r\n")
                .Append(meeting.IsCancelled ? "STATUS:CANCELLED\r\n" : "").Append(i == 3 ? "RRULE:FREQ=WEEKLY;COUNT=3\r\n" : "").Append("END:VEVENT\r\n");
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private string Map(IEnumerable<(string Path, int? Version)> pages) =>
        $"<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(pages.Select(page => $"<url><loc>{Site.At(page.Path)}</loc>{(page.Version is { } version ? $"<lastmod>2026-01-01T10:{version:00}:00+01:00</lastmod>" : "")}</url>"))}</urlset>";
}
