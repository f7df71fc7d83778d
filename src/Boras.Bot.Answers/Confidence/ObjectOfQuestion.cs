using System.Globalization;
using System.Text.RegularExpressions;

namespace Boras.Bot.Answers.Confidence;

/// <summary>Finds what a question asks for the number or kind of: "invånare" in "Hur många invånare har Umeå?".</summary>
internal static partial class ObjectOfQuestion
{
    /// <summary>The noun, in lower case; null when the question isn't of that form.</summary>
    public static string? In(string question) =>
        Frame().Match(question) is { Success: true } found ? found.Groups["noun"].Value.ToLower(CultureInfo.InvariantCulture) : null;

    // Only these may stand before the noun: which words are adjectives can't be told by their form.
    [GeneratedRegex(
        @"\b(hur (många|manga|mycket|stor andel)|vilken|vilket|vilka|antal(et)?|how (many|much)|which|what|kuinka (monta|paljon))\s+((olika|andra|nya|stora|små|svenska|lediga|of the|swedish|other|new)\s+)*(?<noun>\p{L}{3,})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();
}
