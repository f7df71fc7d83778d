using System.Net;
using System.Text.Json.Nodes;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonNode Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The name of the error.</summary>
    public string? Error => (string?)Body["error"]?["code"];
}
