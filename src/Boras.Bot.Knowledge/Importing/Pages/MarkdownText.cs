using System.Text;
using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Writes plain words as Markdown that shows exactly them.</summary>
/// <remarks>Only what Markdown would take for markup is escaped, so that the files read as an editor would have written them.</remarks>
internal static partial class MarkdownText
{
    /// <summary>A line of words that begins a block.</summary>
    public static string Escape(string line) => BlockStart().Replace(EscapeInside(line), @"$1\$2", 1);

    /// <summary>Words inside a line.</summary>
    public static string EscapeInside(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A link; its words alone when they are all there is to show.</summary>
    public static string Link(string words, string? address)
    {
        // A space or a parenthesis would end the address.
        var target = address?.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
        return target is null || words.Length == 0 || target.Any(char.IsWhiteSpace) ? Escape(words) : $"[{Escape(words)}]({target})";
    }

    private static bool IsMarkup(string line, int i) => line[i] switch
    {
        '\\' or '*' or '`' or '[' or ']' or '<' or '|' => true,
        '_' => i == 0 || i == line.Length - 1 || !char.IsLetterOrDigit(line[i - 1]) || !char.IsLetterOrDigit(line[i + 1]),
        '&' => Entity().IsMatch(line.AsSpan(i, Math.Min(40, line.Length - i))),
        _ => false,
    };

    // What makes a line a heading, a quotation, a list item, a fence or an underlined heading.
    [GeneratedRegex(@"^((?:[0-9]{1,9}(?=[.)](?:\s|$)))?)((?<=[0-9])[.)]|(?<![0-9])(?:#|>|[-+](?=\s|$|-)|=|~))")]
    private static partial Regex BlockStart();

    [GeneratedRegex("^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")]
    private static partial Regex Entity();
}
