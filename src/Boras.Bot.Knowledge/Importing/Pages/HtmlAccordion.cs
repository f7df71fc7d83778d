using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Headings that open a panel of text: <c>summary</c>, buttons with <c>aria-controls</c> or <c>aria-expanded</c>.</summary>
internal static class HtmlAccordion
{
    private const string Opens = "summary, button[aria-controls], button[aria-expanded], [role=button][aria-controls], a[aria-controls][aria-expanded]";

    /// <summary>Whether <paramref name="element"/> is such a button.</summary>
    public static bool IsButton(IElement element) => element.Matches(Opens);

    /// <summary>The element with the words of the heading, or null when <paramref name="element"/> opens nothing.</summary>
    public static IElement? Heading(IElement element) =>
        IsButton(element) ? element
        : element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? element.QuerySelector(Opens)
        : null;

    /// <summary>The panel that <paramref name="button"/> opens, or null when it is simply what follows.</summary>
    public static IElement? Panel(IElement button) =>
        button.GetAttribute("aria-controls") is { Length: > 0 } id ? button.Owner?.GetElementById(id) : null;
}
