using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Paragraphs, lists and tables of a page as Markdown.</summary>
internal static class HtmlMarkdown
{
    /// <summary>The Markdown of a block element, or null when it only holds other blocks.</summary>
    public static string? Of(IElement element, Uri? address) => element.LocalName switch
    {
        "p" or "address" or "pre" or "figcaption" when IsPlain(element) => Paragraph(element.ChildNodes, address),
        "ul" or "ol" or "menu" when element.QuerySelector("h1, h2, h3, h4, summary, button[aria-controls]") is null => List(element, address, depth: 0),
        "dl" => Definitions(element, address),
        "table" when element.QuerySelector("h1, h2, h3, h4, table") is null => Table(element, address),
        "hr" or "img" or "button" or "picture" or "input" => "",
        _ => null,
    };

    /// <summary>The lines of inline nodes, each as plain words and as Markdown; none of them empty.</summary>
    public static List<(string Text, string Markdown)> Lines(IEnumerable<INode> nodes, Uri? address)
    {
        var lines = new List<List<(string Words, string? Link)>> { new() };
        foreach (var node in nodes)
        {
            Collect(node, link: null, lines, address);
        }

        return [.. lines.Select(Line).Where(line => line.Text.Length > 0)];
    }

    private static string Paragraph(IEnumerable<INode> nodes, Uri? address) =>
        string.Join("\\\n", Lines(nodes, address).Select(line => line.Markdown));

    // A paragraph with contact lines is read line by line.
    private static bool IsPlain(IElement element) => !HtmlLines.Of(element).Exists(ContactEntry.IsLine)
        && !element.Descendants<IElement>().Any(child => !HtmlLines.IsInline(child) && child.LocalName is not ("br" or "img"));

    private static void Collect(INode node, string? link, List<List<(string, string?)>> lines, Uri? address)
    {
        if (node is IText words)
        {
            lines[^1].Add((words.Data, link));
        }
        else if (node is IElement { LocalName: "br" })
        {
            lines.Add([]);
        }
        else if (node is IElement element)
        {
            var target = element.LocalName == "a" ? PageAddress.Resolve(address, element.GetAttribute("href")) ?? link : link;
            foreach (var child in element.ChildNodes)
            {
                Collect(child, target, lines, address);
            }
        }
    }

    private static (string Text, string Markdown) Line(List<(string Words, string? Link)> parts)
    {
        var text = OutsideText.Line(string.Concat(parts.Select(part => part.Words)));
        var markdown = new System.Text.StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var words = parts[i].Words;
            while (i + 1 < parts.Count && parts[i + 1].Link == parts[i].Link)
            {
                words += parts[++i].Words;
            }

            var line = OutsideText.Line(words);
            var (before, after) = (words.Length > 0 && char.IsWhiteSpace(words[0]), words.Length > 0 && char.IsWhiteSpace(words[^1]));
            markdown.Append(before && markdown.Length > 0 && markdown[^1] != ' ' ? " " : "");
            // Only the beginning of the line can begin a block, and only there is it escaped as such.
            markdown.Append(parts[i].Link is { } link ? MarkdownText.Link(line, link) : markdown.Length == 0 ? MarkdownText.Escape(line) : MarkdownText.EscapeInside(line));
            markdown.Append(after && line.Length > 0 ? " " : "");
        }

        return (text, markdown.ToString().Trim());
    }

    private static string List(IElement list, Uri? address, int depth)
    {
        var items = new List<string>();
        var number = int.TryParse(list.GetAttribute("start"), out var start) && start is >= 0 and < 100_000 ? start : 1;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var marker = list.LocalName == "ol" ? $"{number++}. " : "- ";
            var inner = item.Children.Where(child => child.LocalName is "ul" or "ol").ToList();
            var words = string.Join(' ', Flatten(item.ChildNodes.Except(inner), address));
            var text = words + (depth < 5 ? string.Concat(inner.Select(child => "\n" + List(child, address, depth + 1))) : "");
            if (text.Length > 0)
            {
                items.Add(marker + text.ReplaceLineEndings("\n").Replace("\n", "\n" + new string(' ', marker.Length), StringComparison.Ordinal));
            }
        }

        return string.Join('\n', items);
    }

    private static IEnumerable<string> Flatten(IEnumerable<INode> nodes, Uri? address)
    {
        var inline = new List<INode>();
        foreach (var node in nodes)
        {
            if (node is IElement element && !HtmlLines.IsInline(element) && element.LocalName != "br")
            {
                foreach (var line in Lines(inline, address).Select(line => line.Markdown).Concat(Flatten(element.ChildNodes, address)))
                {
                    yield return line;
                }

                inline.Clear();
            }
            else
            {
                inline.Add(node);
            }
        }

        foreach (var line in Lines(inline, address))
        {
            yield return line.Markdown;
        }
    }

    private static string Definitions(IElement list, Uri? address)
    {
        var lines = list.QuerySelectorAll("dt, dd").Select(entry => (entry.LocalName, Words: string.Join(' ', Flatten(entry.ChildNodes, address))));
        return string.Join("\\\n", lines.Where(line => line.Words.Length > 0).Select(line => line.Words));
    }

    private static string Table(IElement table, Uri? address)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th")
            .Select(cell => string.Join(' ', Flatten(cell.ChildNodes, address))).ToList()).Where(row => row.Exists(cell => cell.Length > 0)).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (width == 0)
        {
            return "";
        }

        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat("---|", width))}");
        return string.Join('\n', lines);
    }
}
