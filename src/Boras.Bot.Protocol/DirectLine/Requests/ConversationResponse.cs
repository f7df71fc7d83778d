using System.Text.Json.Serialization;

namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>Answer to a request for a token or a conversation.</summary>
internal sealed class ConversationResponse
{
    public required string ConversationId { get; init; }

    public required string Token { get; init; }

    /// <summary>How long the token holds, in seconds.</summary>
    [JsonPropertyName("expires_in")]
    public required int ExpiresIn { get; init; }

    /// <summary>Address of the WebSocket; null where only a token was asked for.</summary>
    public string? StreamUrl { get; init; }

    /// <summary>Names the bot's speech grammar for clients that have one; any id will do.</summary>
    public string? ReferenceGrammarId { get; init; }
}
