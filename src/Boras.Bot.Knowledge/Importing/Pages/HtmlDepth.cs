using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Tells pages nested deep enough to break the stack or to take minutes before they are parsed.</summary>
internal static partial class HtmlDepth
{
    private const int Max = 400;

    /// <summary>
    /// Whether <paramref name="html"/> may open more than 400 elements inside one another. Counted by the tags alone, elements
    /// whose end tag may be left out not counted.
    /// </summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            if (text[1] == '/')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (++depth > Max)
            {
                return true;
            }
        }

        return false;
    }

    // Elements without end tag, and those whose end tag pages leave out, say nothing of the depth.
    [GeneratedRegex(
        @"</?(?!(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot|colgroup|path|circle|rect|line|polygon|use|html|head|body)\b)[a-z][a-z0-9-]{0,40}(?=[\s>])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
