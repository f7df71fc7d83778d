namespace Boras.Bot.Replies;

/// <summary>The languages of the bot's own words.</summary>
internal static class ReplyLanguage
{
    private static readonly string[] Known = ["sv", "en", "fi"];

    /// <summary>The language to speak for a BCP 47 tag such as <c>en-GB</c>; Swedish when there is none or it isn't known.</summary>
    public static string Of(string? locale)
    {
        var language = (locale ?? "").Split('-', '_')[0].ToLowerInvariant();
        return Known.Contains(language, StringComparer.Ordinal) ? language : Known[0];
    }
}
