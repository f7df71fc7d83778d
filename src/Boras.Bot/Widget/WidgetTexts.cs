using System.Collections;
using System.Globalization;
using System.Resources;

namespace Boras.Bot.Widget;

/// <summary>What the widget says, from <c>WidgetTexts.resx</c> (Swedish) and its translations.</summary>
internal static class WidgetTexts
{
    private const string WebChatPrefix = "WebChat.";

    // On a page of other people, where every byte counts.
    private static readonly string[] LauncherNames = ["Title", "Launcher", "Loading", "Failed", "TryAgain", "Close"];

    private static readonly ResourceManager Resources = new(typeof(WidgetTexts));

    /// <summary>The languages, by their two-letter ISO 639-1 codes; the default first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["sv", "en", "fi"];

    /// <summary>The launcher's texts, by language and name.</summary>
    public static Dictionary<string, Dictionary<string, string>> OfLauncher() => Languages.ToDictionary(
        language => language,
        language => All(language).Where(text => LauncherNames.Contains(text.Key)).ToDictionary(text => text.Key, text => text.Value));

    /// <summary>The panel's own texts, by name.</summary>
    public static Dictionary<string, string> OfPanel(string language) =>
        All(language).Where(text => !text.Key.StartsWith(WebChatPrefix, StringComparison.Ordinal)).ToDictionary(text => text.Key, text => text.Value);

    /// <summary>Texts that Web Chat lacks, or that are said better here, by its own names.</summary>
    public static Dictionary<string, string> OfWebChat(string language) => All(language)
        .Where(text => text.Key.StartsWith(WebChatPrefix, StringComparison.Ordinal))
        .ToDictionary(text => text.Key[WebChatPrefix.Length..], text => text.Value);

    private static IEnumerable<KeyValuePair<string, string>> All(string language)
    {
        // Swedish is the neutral language, which has no set of its own.
        var culture = language == Languages[0] ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!)).OrderBy(text => text.Key, StringComparer.Ordinal);
    }
}
