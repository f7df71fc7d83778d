using System.Xml;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>A sitemap or an index of sitemaps (sitemaps.org 0.9).</summary>
internal sealed class SitemapFormat : IDocumentFormat
{
    private const int MaxPages = 50_000;

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Sitemap;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) => XmlKind.Of(head) is "urlset" or "sitemapindex";

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        var pages = new List<ListedPage>();
        var refusals = new List<Refusal>();
        try
        {
            using var reader = SafeXml.Read(text);
            string? address = null;
            DateTime? modified = null;
            while (!reader.EOF && pages.Count < MaxPages)
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "loc", Prefix: "" })
                {
                    address = reader.ReadElementContentAsString().Trim();
                }
                else if (reader is { NodeType: XmlNodeType.Element, LocalName: "lastmod", Prefix: "" })
                {
                    modified = SwedishTime.Find(reader.ReadElementContentAsString());
                }
                else
                {
                    if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "url" or "sitemap" })
                    {
                        Add(address, modified);
                        (address, modified) = (null, null);
                    }

                    reader.Read();
                }
            }
        }
        catch (XmlException e)
        {
            refusals.Add(new Refusal($"{document.Source}:{e.LineNumber}", $"the sitemap is broken: {e.Message}"));
        }

        return new DocumentRead([]) { Pages = pages, Refusals = refusals };

        void Add(string? link, DateTime? time)
        {
            // A sitemap speaks for its own host only, says sitemaps.org.
            if (PageAddress.Resolve(null, link) is { } whole && (document.Address is null || new Uri(whole).Host == document.Address.Host))
            {
                pages.Add(new ListedPage(new Uri(whole), time));
            }
            else
            {
                refusals.Add(new Refusal(document.Source, $"'{OutsideText.Line(link)}' is no address on the sitemap's own host"));
            }
        }
    }
}
