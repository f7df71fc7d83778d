using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>A conversation that was started.</summary>
internal sealed record Talk(DirectLineService Service, string Id, string Token, string StreamUrl)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Path => $"conversations/{Id}";

    public Task<Answer> SayAsync(string text, string? clientId = null) => Service.PostAsync($"{Path}/activities", Token, new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "someone" },
        ["channelData"] = clientId is null ? null : new JsonObject { ["clientActivityID"] = clientId },
    }.ToJsonString());

    public Task<Answer> ReadAsync(string watermark = "") => Service.GetAsync($"{Path}/activities?watermark={watermark}", Token);

    public async Task<IReadOnlyList<string>> TextsAsync(string watermark = "") => Texts((await ReadAsync(watermark)).Body);

    public static IReadOnlyList<string> Texts(JsonNode set) => [.. set["activities"]!.AsArray().Select(activity => (string)activity!["text"]!)];

    public Task<ClientWebSocket> StreamAsync() => DirectLineService.ConnectAsync(StreamUrl);

    /// <summary>The next frame; null when the server has closed the stream.</summary>
    public static async Task<JsonNode?> NextAsync(WebSocket socket)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), timeout.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return JsonNode.Parse(text.ToArray());
            }
        }
    }

    /// <summary>Frames until so many activities have come.</summary>
    public static async Task<IReadOnlyList<string>> TextsAsync(WebSocket socket, int count)
    {
        var texts = new List<string>();
        while (texts.Count < count)
        {
            texts.AddRange(Texts((await NextAsync(socket))!));
        }

        return texts;
    }
}
