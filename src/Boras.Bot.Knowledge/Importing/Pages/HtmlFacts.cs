using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Reads what a page says of itself: title, address, breadcrumb, language, dates.</summary>
internal static class HtmlFacts
{
    private const string Crumbs =
        "[aria-label*='rödsmul'] a, [aria-label*='rödsmul'] li, [aria-label*='readcrumb'] li, .breadcrumb li, .breadcrumbs li, ol[class*=breadcrumb] li, ul[class*=breadcrumb] li";

    /// <summary>The facts; the address given by the caller goes before the page's own word for it.</summary>
    public static PageFacts Read(IDocument html, Uri? address)
    {
        var title = First(html, "main h1", "h1", "title") is { Length: > 0 } found ? found : "";
        var crumbs = html.QuerySelectorAll(Crumbs).Where(crumb => crumb.QuerySelector("li, a a") is null)
            .Select(crumb => OutsideText.Line(crumb.TextContent).Trim('/', '›', '>', '»', ' ')).Where(crumb => crumb.Length > 0).ToList();
        var distinct = crumbs.Where((crumb, i) => i == 0 || crumbs[i - 1] != crumb).ToList();
        if (distinct.Count == 0 || distinct[^1] != title)
        {
            distinct.Add(title);
        }

        return new PageFacts(title, [.. distinct.Where(crumb => crumb.Length > 0)])
        {
            Url = address is not null ? PageAddress.Clean(address)
                : PageAddress.Resolve(null, html.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(html, "og:url")),
            Language = Language(html),
            Published = SwedishTime.Find(Meta(html, "article:published_time")) ?? Dated(html, PageNoise.IsPublished),
            Modified = SwedishTime.Find(Meta(html, "article:modified_time")) ?? Dated(html, PageNoise.IsModified),
        };
    }

    /// <summary>Whether the page is one news item and not a page of sections.</summary>
    public static bool IsArticle(IDocument html, PageFacts page) =>
        page.Title.Length > 0 && (PageAddress.IsArticle(page.Url) || (page.Url is not null && Meta(html, "og:type") == "article"));

    /// <summary>The time in machine-readable form in or beside <paramref name="element"/>.</summary>
    public static DateTime? TimeIn(IElement element) =>
        (element.LocalName == "time" ? element : element.QuerySelector("time")) is { } time
            ? SwedishTime.Find(time.GetAttribute("datetime")) ?? SwedishTime.Find(OutsideText.Line(time.TextContent))
            : null;

    // The label and its <time> are in one paragraph, or in two elements after one another.
    private static DateTime? Dated(IDocument html, Func<string, bool> isLabel)
    {
        foreach (var element in html.QuerySelectorAll("p, div, span, li, dt, dd, strong, footer").Where(element => element.ChildElementCount <= 3))
        {
            var line = OutsideText.Line(element.TextContent);
            if (line.Length <= 120 && isLabel(line)
                && (TimeIn(element) ?? SwedishTime.Find(line) ?? (element.NextElementSibling is { } next ? TimeIn(next) : null)) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private static string Language(IDocument html)
    {
        var language = (html.DocumentElement.GetAttribute("lang") ?? "").Split('-', '_')[0].ToLowerInvariant();
        return language.Length == 2 && language.All(letter => letter is >= 'a' and <= 'z') ? language : "sv";
    }

    private static string? Meta(IDocument html, string name) =>
        html.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static string First(IDocument html, params string[] selectors) =>
        selectors.Select(html.QuerySelector).OfType<IElement>().Select(element => OutsideText.Line(element.TextContent)).FirstOrDefault(text => text.Length > 0) ?? "";
}
