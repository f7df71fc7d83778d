using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Boras.Bot.Knowledge.Importing.Pages;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>Texts inside feeds and lists, which may be plain or HTML.</summary>
internal static partial class AnswerText
{
    /// <summary>The text as Markdown; a line of plain text is a paragraph.</summary>
    public static string Markdown(string? text, Uri? address)
    {
        text ??= "";
        if (Tag().IsMatch(text))
        {
            if (HtmlDepth.IsTooDeep(text))
            {
                return "";
            }

            using var html = new HtmlParser().ParseDocument(text);
            HtmlVisibility.RemoveHidden(html);
            return string.Join("\n\n", new HtmlBlocks(address).Read(html.Body!)
                .Select(block => block.IsHeading ? $"### {MarkdownText.Escape(block.Text)}" : block.Markdown));
        }

        var lines = System.Net.WebUtility.HtmlDecode(text).ReplaceLineEndings("\n").Split('\n').Select(OutsideText.Line).Where(line => line.Length > 0).ToList();
        var blocks = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isItem = PlainLine.IsListItem(lines[i]);
            var line = isItem ? $"- {MarkdownText.Escape(lines[i][1..].Trim())}" : MarkdownText.Escape(lines[i]);
            if (isItem && i > 0 && PlainLine.IsListItem(lines[i - 1]))
            {
                blocks[^1] += $"\n{line}";
            }
            else
            {
                blocks.Add(line);
            }
        }

        return string.Join("\n\n", blocks);
    }

    /// <summary>The text as one line of plain words.</summary>
    public static string Plain(string? text)
    {
        if (text is null || !Tag().IsMatch(text))
        {
            return OutsideText.Line(System.Net.WebUtility.HtmlDecode(text ?? ""));
        }

        if (HtmlDepth.IsTooDeep(text))
        {
            return "";
        }

        using var html = new HtmlParser().ParseDocument(text);
        HtmlVisibility.RemoveHidden(html);
        return OutsideText.Line(html.Body!.TextContent);
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>")]
    private static partial Regex Tag();
}
