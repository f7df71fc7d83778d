using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Boras.Bot.Commands;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskLine))]
[JsonSerializable(typeof(AskResult))]
[JsonSerializable(typeof(AnswerChange))]
internal sealed partial class AskJsonContext : JsonSerializerContext
{
    /// <summary>For a terminal: å, ä and ö as letters, not as escapes.</summary>
    public static AskJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
