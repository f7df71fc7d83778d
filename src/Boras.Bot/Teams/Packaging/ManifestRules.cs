using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Boras.Bot.Teams.Packaging;

/// <summary>Checks what Teams would refuse: a filled manifest with the files that it names.</summary>
/// <remarks>
/// What depends on settings, translations and icons, which change; the tests hold the manifest to the whole schema. Source:
/// "App manifest schema" and "Design your Teams app icon" of Microsoft Teams.
/// </remarks>
internal sealed partial class ManifestRules(JsonObject manifest, IReadOnlyDictionary<string, byte[]> files)
{
    private const uint ColorSize = 192;
    private const uint OutlineSize = 32;
    private const int MaxUrl = 2_048;
    private readonly List<ManifestText> _texts = [.. ManifestText.All(manifest)];

    /// <summary>Every fault, in words.</summary>
    public IEnumerable<string> Faults() => [.. TooLong("manifest.json", _texts), .. Values(), .. Translations(), .. Icons()];

    private static IEnumerable<string> TooLong(string file, IEnumerable<ManifestText> texts) =>
        from text in texts
        where text.Value.Length > text.MaxLength || string.IsNullOrWhiteSpace(text.Value)
        select $"{file}: {text.Path} has {text.Value.Length} characters, and may have from 1 to {text.MaxLength}.";

    private IEnumerable<string> Values() =>
        from text in _texts
        let expected = text.Path switch
        {
            "id" or "bots[0].botId" or "composeExtensions[0].botId" => Guid.TryParseExact(text.Value, "D", out _) ? null : "a GUID",
            "developer.websiteUrl" or "developer.privacyUrl" or "developer.termsOfUseUrl" => IsHttps(text.Value) ? null : "an address that begins with https://",
            _ when text.Path.StartsWith("validDomains[", StringComparison.Ordinal) => Domain().IsMatch(text.Value) ? null : "a host such as bot.boras.se",
            _ => null,
        }
        where expected is not null
        select $"manifest.json: {text.Path} is '{text.Value}', and must be {expected}.";

    private IEnumerable<string> Translations()
    {
        string[] shown = [.. _texts.Where(text => text.IsTranslated).Select(text => text.Path)];
        foreach (var file in manifest["localizationInfo"]?["additionalLanguages"]?.AsArray().Select(language => (string?)language?["file"]).OfType<string>() ?? [])
        {
            if (Read(file) is not { } texts)
            {
                yield return $"{file} is missing or is no JSON.";
                continue;
            }

            string[] given = [.. texts.Select(text => text.Path)];
            foreach (var fault in TooLong(file, texts)
                .Concat(shown.Except(given, StringComparer.Ordinal).Select(path => $"{file}: {path} is not translated."))
                .Concat(given.Except(shown, StringComparer.Ordinal).Select(path => $"{file}: {path} is no text of the manifest.")))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<string> Icons()
    {
        foreach (var (name, size) in new[] { ("color", ColorSize), ("outline", OutlineSize) })
        {
            var file = (string?)manifest["icons"]?[name] ?? "";
            var png = files.TryGetValue(file, out var bytes) ? PngHeader.Read(bytes) : null;
            if (png is null || png.Width != size || png.Height != size)
            {
                yield return $"icons.{name}: '{file}' must be a PNG of {size} by {size} pixels.";
            }
            else if (name == "outline" && !png.HasAlpha)
            {
                yield return $"icons.{name}: '{file}' must be transparent.";
            }
        }
    }

    // A localisation file is flat: the paths are its keys.
    private List<ManifestText>? Read(string file)
    {
        try
        {
            return files.TryGetValue(file, out var bytes) && JsonNode.Parse(bytes) is JsonObject json
                ? [.. json.Where(text => text.Key != "$schema").Select(text => new ManifestText(text.Key, text.Value is JsonValue value && value.TryGetValue(out string? words) ? words : ""))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsHttps(string address) => address.Length <= MaxUrl
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Contains('.');

    [GeneratedRegex(@"^(\*\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$", RegexOptions.NonBacktracking)]
    private static partial Regex Domain();
}
