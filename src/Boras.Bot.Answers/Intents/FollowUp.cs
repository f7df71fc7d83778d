using System.Text.RegularExpressions;

namespace Boras.Bot.Answers.Intents;

/// <summary>Tells by its words whether a question leans on what was said before.</summary>
internal static partial class FollowUp
{
    /// <summary>True when <paramref name="question"/> goes on from, or points back to, what was said before.</summary>
    public static bool PointsBack(string question) => Words().IsMatch(question);

    [GeneratedRegex(
        @"^\W*(och|men|and|but|ja|entä|mutta)\b|\b(det|den|de|dem|dom|dess|deras|där|dit|då|dessa|it|its|they|them|their|there|that|those|these|ones|se|sen|sitä|ne|siellä|sinne|niitä)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
