using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Takes away what a reader of the page never sees: scripts, comments, controls, hidden text.</summary>
internal static partial class HtmlVisibility
{
    private const string Unread =
        "script, style, noscript, template, iframe, frame, object, embed, applet, svg, math, canvas, audio, video, form, input, select, "
        + "textarea, dialog, head, [role=dialog], [role=search], [class*=cookie], .sr-only, .visually-hidden, .env-assistive-text, "
        + ".sv-hidden, .env-visuallyhidden";

    /// <summary>Removes it; the panels of accordions stay, since a reader opens them.</summary>
    public static void RemoveHidden(IDocument html)
    {
        var panels = Panels(html);
        foreach (var element in html.QuerySelectorAll(Unread).ToList())
        {
            if (!HoldsText(element))
            {
                element.Remove();
            }
        }

        foreach (var element in html.QuerySelectorAll("[hidden], [aria-hidden=true], [style]").ToList())
        {
            if (IsHidden(element) && !(element.Id is { } id && panels.Contains(id)) && element.LocalName is not "details")
            {
                element.Remove();
            }
        }

        foreach (var comment in html.Descendants().OfType<IComment>().ToList())
        {
            comment.Remove();
        }
    }

    // Sitevision wraps whole pages in a form where a portlet needs one.
    private static bool HoldsText(IElement element) => element.LocalName == "form" && element.QuerySelector("h1, main") is not null;

    private static HashSet<string> Panels(IDocument html) =>
        [.. html.QuerySelectorAll("button[aria-controls], summary[aria-controls], [role=button][aria-controls], a[aria-controls][aria-expanded]")
            .SelectMany(button => button.GetAttribute("aria-controls")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || HidingStyle().IsMatch(element.GetAttribute("style") ?? "");

    [GeneratedRegex(
        @"display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0*\.?0*\s*(;|$|!)|font-size\s*:\s*0*\.?0*(px|em|rem|pt|%)?\s*(;|$|!)"
        + @"|(left|top|right|text-indent)\s*:\s*-[0-9]{3,}|clip\s*:\s*rect\(\s*[01](px)?[\s,]|clip-path\s*:\s*inset\(\s*(50|100)%"
        + @"|(^|;)\s*(max-)?(height|width)\s*:\s*0(px)?\s*(;|$|!)",
        RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();
}
