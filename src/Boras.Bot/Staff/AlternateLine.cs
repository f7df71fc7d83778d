using System.Text;
using System.Text.RegularExpressions;

namespace Boras.Bot.Staff;

/// <summary>A question as a line of <c>alternates</c> in the front matter of an item.</summary>
internal static partial class AlternateLine
{
    /// <summary>The line, with its indent; in quotes unless YAML takes it for the same text without.</summary>
    public static string Of(string question)
    {
        // What YAML refuses even in quotes is left out, and … for what isn't told; a line break would end the line.
        var runes = question.EnumerateRunes().Select(rune => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value == '…' ? " " : IsPrintable(rune) ? rune.ToString() : "");
        var line = string.Join(' ', string.Concat(runes).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return "  - " + (Plain().IsMatch(line) ? line : $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
    }

    // YAML 1.2.2, section 5.1, and without the mark for the order of bytes.
    private static bool IsPrintable(Rune rune) => rune.Value is >= 0x20 and not (>= 0x7F and <= 0x9F) and not (0xFEFF or 0xFFFD or 0xFFFE or 0xFFFF);

    // Two words or more can't be taken for null, true or a number.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N}]* [\p{L}\p{N} ,?!]*[\p{L}\p{N}?!]$")]
    private static partial Regex Plain();
}
