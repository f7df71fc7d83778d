using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Takes the lists of news and meetings out of a page; they are no part of its text.</summary>
internal static class HtmlLists
{
    /// <summary>Their items, in the order of the page; the lists and their headings are removed.</summary>
    public static List<Draft> Take(IDocument html, PageFacts page, Uri? address)
    {
        var drafts = new List<Draft>();
        foreach (var heading in html.QuerySelectorAll("h1, h2, h3, h4").ToList())
        {
            var text = OutsideText.Line(heading.TextContent);
            var (news, calendar) = (PageNoise.IsNewsHeading(text), PageNoise.IsCalendarHeading(text));
            if ((news || calendar) && ListBelow(heading) is { } list)
            {
                drafts.AddRange(Entries(list).Select(entry => Read(entry, news, page, address)).OfType<Draft>());
                list.Remove();
                heading.Remove();
            }
        }

        return drafts;
    }

    private static Draft? Read(IElement entry, bool isNews, PageFacts page, Uri? address)
    {
        var link = PageAddress.Resolve(address, entry.QuerySelector("a[href]")?.GetAttribute("href"));
        var lines = HtmlLines.Of(entry);
        return isNews
            ? NewsEntry.Read(lines, page, link, HtmlFacts.TimeIn(entry))
            : MeetingEntry.Read(lines, page, link, HtmlFacts.TimeIn(entry));
    }

    // The list follows its heading, or the element that holds nothing but the heading.
    private static IElement? ListBelow(IElement heading)
    {
        var element = heading;
        for (var up = 0; up < 4 && element is not null && element.LocalName is not "main" and not "body"; up++)
        {
            for (var next = element.NextElementSibling; next is not null && next.QuerySelector("h1, h2") is null && !next.Matches("h1, h2"); next = next.NextElementSibling)
            {
                if (next.Matches("ul, ol, .sv-channel") || next.QuerySelector("ul, ol, article") is not null)
                {
                    return next.Matches("ul, ol") ? next : next.QuerySelector("ul, ol") ?? next;
                }
            }

            element = element.ParentElement;
        }

        return null;
    }

    private static IEnumerable<IElement> Entries(IElement list) =>
        list.Matches("ul, ol") ? list.Children.Where(child => child.LocalName == "li") : list.QuerySelectorAll("article");
}
