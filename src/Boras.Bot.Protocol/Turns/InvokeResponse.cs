using System.Text.Json;

namespace Boras.Bot.Protocol.Turns;

/// <summary>The answer to an invoke.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Body">JSON body; null for none.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null);
