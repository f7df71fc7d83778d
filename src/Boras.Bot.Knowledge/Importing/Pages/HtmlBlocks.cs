using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Makes headings and Markdown of the elements of a page, in reading order.</summary>
/// <param name="address">The page's address, for its links; null when unknown.</param>
internal sealed class HtmlBlocks(Uri? address)
{
    private readonly List<Block> _blocks = [];
    private readonly HashSet<INode> _panels = [];
    private readonly List<INode> _line = [];
    private int _level = 1;

    /// <summary>The blocks of <paramref name="main"/>.</summary>
    public List<Block> Read(IElement main)
    {
        Walk(main, isInside: false);
        Flush(isInside: false);
        return _blocks;
    }

    private void Walk(INode node, bool isInside)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText || (child is IElement inline && HtmlLines.IsInline(inline) && !HtmlAccordion.IsButton(inline) && !HoldsBlock(inline)))
            {
                _line.Add(child);
            }
            else if (child is IElement element && !_panels.Contains(element))
            {
                Element(element, isInside);
            }
        }
    }

    private void Element(IElement element, bool isInside)
    {
        if (element.LocalName == "br")
        {
            _line.Add(element);
            return;
        }

        Flush(isInside);
        if (HtmlAccordion.Heading(element) is { } accordion)
        {
            AddHeading(OutsideText.Line(accordion.TextContent), Level(element) is 0 ? Math.Min(6, _level + 1) : Level(element), true, isInside);
            if (HtmlAccordion.Panel(accordion) is { } panel && _panels.Add(panel) && !panel.Contains(element))
            {
                Walk(panel, isInside: true);
                Flush(isInside: true);
            }
        }
        else if (Level(element) is > 0 and var level)
        {
            _level = isInside ? _level : level;
            AddHeading(OutsideText.Line(element.TextContent), level, false, isInside);
        }
        else if (HtmlMarkdown.Of(element, address) is { } markdown)
        {
            Add(OutsideText.Line(string.Join(' ', HtmlLines.Of(element))), markdown, isInside);
        }
        else
        {
            Walk(element, isInside || element.LocalName == "details");
            Flush(isInside);
        }
    }

    private void AddHeading(string text, int level, bool isAccordion, bool isInside)
    {
        if (text.Length > 0)
        {
            _blocks.Add(new Block(text, "", level) { IsAccordion = isAccordion, IsInside = isInside });
        }
    }

    private void Add(string text, string markdown, bool isInside)
    {
        if (markdown.Length > 0)
        {
            _blocks.Add(new Block(text, markdown) { IsInside = isInside });
        }
    }

    // Words between two blocks are a paragraph; the labels of a contact block are lines of their own.
    private void Flush(bool isInside)
    {
        var lines = HtmlMarkdown.Lines(_line, address);
        _line.Clear();
        if (lines.Any(line => ContactEntry.IsLine(line.Text)))
        {
            lines.ForEach(line => Add(line.Text, line.Markdown, isInside));
        }
        else
        {
            Add(string.Join(' ', lines.Select(line => line.Text)), string.Join("\\\n", lines.Select(line => line.Markdown)), isInside);
        }
    }

    private static int Level(IElement element) => element.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : 0;

    private static bool HoldsBlock(IElement inline) => inline.Descendants<IElement>().Any(element => !HtmlLines.IsInline(element) && element.LocalName != "br");
}
