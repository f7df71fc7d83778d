using System.Text;
using AngleSharp.Dom;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>The lines that an element shows.</summary>
internal static class HtmlLines
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "button", "data", "output",
    };

    /// <summary>Whether an element goes on in the line it stands in.</summary>
    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>The words of <paramref name="element"/>, a line for each block and each line break; none of them empty.</summary>
    public static List<string> Of(INode element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return [.. text.ToString().Split('\n').Select(OutsideText.Line).Where(line => line.Length > 0)];
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.Replace('\n', ' '));
            }
            else if (child is IElement element)
            {
                var isBlock = !IsInline(element);
                text.Append(isBlock ? "\n" : "");
                Write(element, text);
                text.Append(isBlock ? "\n" : "");
            }
        }
    }
}
