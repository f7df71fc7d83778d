using System.Text;

namespace Boras.Bot.Replies;

/// <summary>The city's words in Markdown, so that they show as they are written.</summary>
internal static class MarkdownText
{
    private const string Special = "\\*_[]<>`#|~";

    /// <summary>The text with every character that Markdown would take for its own escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A link that makes sense on its own: its text is the title of the page; only the title when there is no address.</summary>
    public static string Link(Source source) => source.Url.Length == 0 ? Escape(source.Title)
        : $"[{Escape(source.Title)}]({source.Url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
}
