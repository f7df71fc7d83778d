using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>Markdown as the text a resident reads: the same words, without markup; HTML is left out.</summary>
internal static class PlainText
{
    /// <summary>The Markdown that editors may write: CommonMark with pipe tables and heading anchors.</summary>
    public static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().Build();

    /// <summary>Paragraphs parted by an empty line, list items led by "- " or their number, table cells by a tab.</summary>
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        WriteBlocks(text, document, separator: "\n\n");
        return text.ToString().Trim();
    }

    private static void WriteBlocks(StringBuilder text, ContainerBlock container, string separator)
    {
        var first = text.Length;
        foreach (var block in container)
        {
            var start = text.Length;
            Write(text, block);
            if (text.Length > start && start > first)
            {
                text.Insert(start, separator);
            }
        }
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                WriteList(text, list);
                break;
            case TableRow row:
                text.AppendJoin('\t', row.OfType<ContainerBlock>().Select(CellText));
                break;
            case Table table:
                WriteBlocks(text, table, "\n");
                break;
            case ContainerBlock container:
                WriteBlocks(text, container, "\n\n");
                break;
            case HtmlBlock:
                break;
            case LeafBlock { Inline: { } inline }:
                WriteInlines(text, inline);
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString().Trim());
                break;
            default:
                break;
        }
    }

    private static void WriteList(StringBuilder text, ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            text.Append(item == list[0] ? "" : "\n").Append(list.IsOrdered ? $"{number++}. " : "- ");
            WriteBlocks(text, item, "\n");
        }
    }

    private static string CellText(ContainerBlock cell)
    {
        var text = new StringBuilder();
        WriteBlocks(text, cell, " ");
        return text.ToString();
    }

    private static void WriteInlines(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case ContainerInline container:
                    WriteInlines(text, container);
                    break;
                default:
                    break;
            }
        }
    }
}
