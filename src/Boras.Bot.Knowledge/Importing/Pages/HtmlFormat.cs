using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Boras.Bot.Knowledge.Importing.Feeds;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>A web page, best in the shape of Sitevision's, which the city's website runs on.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Page;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) =>
        document.ContentType is "text/html" or "application/xhtml+xml"
        || (document.ContentType is null or "text/plain" or "application/octet-stream"
            && (document.Extension is ".html" or ".htm" or ".xhtml"
                || (head.StartsWith('<') && !head.StartsWith("<?xml", StringComparison.Ordinal))
                || head.Contains("<html", StringComparison.OrdinalIgnoreCase)));

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        if (HtmlDepth.IsTooDeep(text))
        {
            return DocumentRead.Refused(document.Source, "its elements are nested too deeply");
        }

        using var html = Parser.ParseDocument(text);
        return Read(document, html);
    }

    /// <summary>The items of a parsed page.</summary>
    public static DocumentRead Read(SourceDocument document, IDocument html)
    {
        var page = HtmlFacts.Read(html, document.Address);
        var data = html.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent).ToList();
        var address = document.Address ?? (page.Url is null ? null : new Uri(page.Url));
        HtmlVisibility.RemoveHidden(html);
        var main = HtmlMain.Find(html);
        var lists = HtmlLists.Take(html, page, address);
        HtmlMain.RemoveAround(main);
        var blocks = new HtmlBlocks(address).Read(main);
        List<Draft> drafts = HtmlFacts.IsArticle(html, page) ? Article(blocks, page) : [.. Body(blocks, page)];
        drafts.AddRange(lists);
        // What a reader sees goes before what only machines read.
        drafts.AddRange(data.SelectMany(json => JsonLd.Read(json, address, page.Language, page.Breadcrumb))
            .Where(draft => !drafts.Exists(seen => seen.Kind == draft.Kind && seen.Title.Equals(draft.Title, StringComparison.OrdinalIgnoreCase))).ToList());
        return new DocumentRead(drafts)
        {
            Complete = [ItemKind.Faq, ItemKind.Page, ItemKind.Contact],
            Refusals = drafts.Count > 0 ? [] : [new Refusal(document.Source, "there is no text in the page's main part")],
        };
    }

    private static List<Draft> Body(List<Block> blocks, PageFacts page)
    {
        var at = blocks.FindIndex(block => !block.IsHeading && ContactEntry.IsLine(block.Text));
        if (at < 0)
        {
            return Sections.Read(blocks, page);
        }

        var heading = at > 0 && (blocks[at - 1].IsHeading || blocks[at - 1].Text.EndsWith(':')) ? blocks[at - 1].Text : null;
        var contact = ContactEntry.Read(heading, [.. blocks.Where(block => ContactEntry.IsLine(block.Text)).Select(block => block.Text)], page);
        var rest = blocks.Where((block, i) => !ContactEntry.IsLine(block.Text) && !(heading is not null && i == at - 1));
        return [.. Sections.Read(rest, page), .. contact is null ? Array.Empty<Draft>() : [contact]];
    }

    private static List<Draft> Article(List<Block> blocks, PageFacts page)
    {
        var text = blocks.Where(block => block.Text != page.Title && !PageNoise.IsNoise(block.Text))
            .Select(block => block.IsHeading ? $"{new string('#', Math.Max(2, block.Level))} {MarkdownText.Escape(block.Text)}" : block.Markdown);
        var markdown = string.Join("\n\n", text.Where(part => part.Length > 0));
        return markdown.Length == 0 ? [] :
        [
            new Draft
            {
                Kind = ItemKind.News,
                Title = page.Title,
                Markdown = markdown,
                Url = page.Url,
                Language = page.Language,
                Published = page.Published,
                Modified = page.Modified,
            },
        ];
    }
}
