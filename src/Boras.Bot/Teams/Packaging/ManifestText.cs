using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Boras.Bot.Teams.Packaging;

/// <summary>A text in the app manifest.</summary>
/// <param name="Path">Where it stands, as a localisation file writes it: <c>bots[0].commandLists[0].commands[1].title</c>.</param>
/// <param name="Value">The text.</param>
internal sealed partial record ManifestText(string Path, string Value)
{
    private static readonly Dictionary<string, int> Limits = new(StringComparer.Ordinal)
    {
        ["name.short"] = 30,
        ["name.full"] = 100,
        ["description.short"] = 80,
        ["description.full"] = 4_000,
        ["bots[].commandLists[].commands[].title"] = 128,
        ["bots[].commandLists[].commands[].description"] = 4_000,
        ["bots[].commandLists[].commands[].prompt"] = 4_000,
        ["composeExtensions[].commands[].title"] = 32,
        ["composeExtensions[].commands[].description"] = 128,
        ["composeExtensions[].commands[].parameters[].title"] = 32,
        ["composeExtensions[].commands[].parameters[].description"] = 128,
    };

    private const int MaxDeveloperName = 32;

    /// <summary>True when the text is shown to users, and so is translated.</summary>
    public bool IsTranslated => Limits.ContainsKey(Kind);

    /// <summary>Longest text that the schema allows there, in characters; <see cref="int.MaxValue"/> when the place has rules of its own.</summary>
    /// <remarks>Source: "App manifest schema" and "Localization schema" of Microsoft 365, version 1.28.</remarks>
    public int MaxLength => Kind == "developer.name" ? MaxDeveloperName : Limits.GetValueOrDefault(Kind, int.MaxValue);

    private string Kind => Index().Replace(Path, "[]");

    /// <summary>Every text below <paramref name="node"/>, in order.</summary>
    public static IEnumerable<ManifestText> All(JsonNode? node, string path = "") => node switch
    {
        JsonObject json => json.SelectMany(property => All(property.Value, path.Length == 0 ? property.Key : $"{path}.{property.Key}")),
        JsonArray array => array.Index().SelectMany(item => All(item.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{item.Index}]"))),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [new ManifestText(path, value.GetValue<string>())],
        _ => [],
    };

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
