using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Finds the part of a page that holds its text.</summary>
internal static class HtmlMain
{
    private static readonly string[] Candidates =
        ["main", "[role=main]", "#Mittenspalt", "#mittenspalt", "#Innehall", ".pagecontent", "article", "#content", "body"];

    private const string Around =
        "nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], header nav, footer, aside.menu, .breadcrumb, .breadcrumbs, "
        + "[class*=breadcrumb], [class*=smulor], .menu, .sv-share, [class*=share-], [class*=social], .skip-link, a[href='#main'], a[href='#content']";

    /// <summary>The main part; where the page marks none, its body.</summary>
    public static IElement Find(IDocument html) =>
        Candidates.Select(html.QuerySelector).FirstOrDefault(element => element is not null && element.TextContent.Trim().Length > 0)
        ?? html.Body ?? html.DocumentElement;

    /// <summary>Removes menus, breadcrumbs, share buttons and footers from <paramref name="main"/>.</summary>
    public static void RemoveAround(IElement main)
    {
        foreach (var element in main.QuerySelectorAll(Around).ToList())
        {
            if (!element.Contains(main))
            {
                element.Remove();
            }
        }

        if (main.LocalName == "body")
        {
            main.QuerySelectorAll("header, aside").ToList().ForEach(element => element.Remove());
        }
    }
}
