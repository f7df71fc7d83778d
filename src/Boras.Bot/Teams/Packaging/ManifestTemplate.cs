using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Teams.Packaging;

/// <summary>Puts settings in the places of the app manifest that name them: <c>{{Teams:Domain}}</c>.</summary>
internal sealed partial class ManifestTemplate(IOptions<TeamsOptions> options, IConfiguration configuration)
{
    private const string BotId = "MicrosoftAppId";

    /// <summary>Fills <paramref name="manifest"/>.</summary>
    /// <returns>The names of the settings that are named there and not set, each once.</returns>
    public IReadOnlyList<string> Fill(JsonObject manifest)
    {
        var settings = Settings(options.Value);
        var missing = new List<string>();
        FillIn(manifest);
        return [.. missing.Distinct(StringComparer.Ordinal)];

        void FillIn(JsonNode node)
        {
            switch (node)
            {
                case JsonObject json:
                    foreach (var (name, value) in json.ToList())
                    {
                        Put(value, text => json[name] = text);
                    }

                    break;
                case JsonArray array:
                    for (var index = 0; index < array.Count; index++)
                    {
                        Put(array[index], text => array[index] = text);
                    }

                    break;
            }
        }

        void Put(JsonNode? value, Action<string> put)
        {
            if (value is JsonValue text && text.TryGetValue(out string? written))
            {
                put(Place().Replace(written, place => Setting(place.Groups[1].Value)));
            }
            else if (value is not null)
            {
                FillIn(value);
            }
        }

        string Setting(string name)
        {
            if (settings.GetValueOrDefault(name) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }

            missing.Add(name == "Teams:AppId" ? BotId : name);
            return "";
        }
    }

    private Dictionary<string, string?> Settings(TeamsOptions teams) => new(StringComparer.Ordinal)
    {
        [BotId] = configuration[BotId],
        ["Teams:AppId"] = teams.AppId.Length > 0 ? teams.AppId : configuration[BotId],
        ["Teams:Version"] = teams.Version,
        ["Teams:DeveloperName"] = teams.DeveloperName,
        ["Teams:Domain"] = teams.Domain,
        ["Teams:WebsiteUrl"] = teams.WebsiteUrl,
        ["Teams:PrivacyUrl"] = teams.PrivacyUrl,
        ["Teams:TermsOfUseUrl"] = teams.TermsOfUseUrl,
    };

    [GeneratedRegex(@"\{\{([A-Za-z:]+)\}\}")]
    private static partial Regex Place();
}
