using System.Text.Json.Serialization;

namespace Boras.Bot.Widget;

/// <summary>Writes texts for scripts; letters outside ASCII and those of HTML become escapes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>), TypeInfoPropertyName = "LauncherTexts")]
[JsonSerializable(typeof(PanelTexts))]
internal sealed partial class WidgetJsonContext : JsonSerializerContext;
