using System.Text.RegularExpressions;

namespace Boras.Bot.Answers.Intents;

/// <summary>Tells by its words whether a question leans on what was said before.</summary>
internal static partial class FollowUp
{
    /// <summary>True when <paramref name="question"/> goes on from, or points back to, what was said before.</summary>
    public static bool PointsBack(string question) => Words().IsMatch(question);

    /// <summary>True when a word of <paramref name="question"/> can only mean something named before, however long it is.</summary>
    /// <remarks>"Finns det …", "är det …" and "de nya …" name nothing, so "det" and "de" count only where they stand for something.</remarks>
    public static bool PointsBackSurely(string question) => Sure().IsMatch(question);

    /// <summary>True when <paramref name="question"/> asks what or which, or for more of the same.</summary>
    public static bool AsksForMore(string question) => More().IsMatch(question);

    [GeneratedRegex(
        @"^\W*(och|men|and|but|entä|mutta)\b|\b(dem|dess|deras|dessa|dit|därifrån|them|they|their|its|those|these|niitä|niistä|siellä|sinne|siitä)\b"
        + @"|\b(av|om|med|än|till|för|på|efter|hos|utan|kring|i) (det|den|detta|denna|honom|henne)\b|\b(de|dom) (hade|har|är|var|ska|gör|gjorde|kan|får|vill|fick)\b"
        + @"|\b(on|about|with|for|of|to|than|from|in|do|did|earn|get|is|was) (it|that|this)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sure();

    [GeneratedRegex(@"\b(vilka|vilken|vilket|vad|fler|flera|mer|which|what|more|mitkä|mikä|mitä|lisää)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex(
        @"^\W*(och|men|and|but|ja|entä|mutta)\b|\b(det|den|de|dem|dom|dess|deras|där|dit|då|dessa|it|its|they|them|their|there|that|those|these|ones|se|sen|sitä|ne|siellä|sinne|niitä)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
