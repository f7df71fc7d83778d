using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Values of front matter as an editor would write them.</summary>
internal static partial class Yaml
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text without quotes where it stays the same text, otherwise in double quotes; <c>null</c> for none.</summary>
    public static string Text(string? text) => text switch
    {
        null => "null",
        // A string of JSON is a double-quoted scalar of YAML.
        _ => IsPlain(text) ? text : JsonSerializer.Serialize(text, Readable),
    };

    /// <summary>A date, with its time unless that is midnight.</summary>
    public static string Date(DateTime? date) => date switch
    {
        null => "null",
        { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    };

    private static bool IsPlain(string text) =>
        Plain().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.EndsWith(':') && text.Trim() == text && text is not ("null" or "Null" or "NULL" or "true" or "false");

    [GeneratedRegex(@"^[\p{L}0-9(][\p{L}\p{N}\p{Mn} .,:;!?()/&%+=@""'’”–—#§-]*$")]
    private static partial Regex Plain();
}
