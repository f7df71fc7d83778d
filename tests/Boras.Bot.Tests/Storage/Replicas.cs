using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Boras.Bot.Tests.Storage;

/// <summary>Two whole services on one PostgreSQL database; each test is the proxy between them and a client.</summary>
public sealed class Replicas : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly PostgreSqlServer _server = new();
    private readonly BotHost _host = new();

    internal WebApplicationFactory<Program> A { get; private set; } = null!;

    internal WebApplicationFactory<Program> B { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        var settings = new[]
        {
            ("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", await _server.NewDatabaseAsync()), ("DirectLine:SigningKeys:0", new string('k', 32)),
            ("Storage:TimeoutSeconds", "120"),
        };
        (A, B) = (_host.With(settings), _host.With(settings));
        _ = (A.Server, B.Server);
    }

    public async Task DisposeAsync()
    {
        await A.DisposeAsync();
        await B.DisposeAsync();
        await _server.DisposeAsync();
    }

    public void Dispose() => _host.Dispose();

    /// <summary>Starts a conversation at one of them.</summary>
    internal static async Task<(string Path, string Token)> StartAsync(WebApplicationFactory<Program> replica)
    {
        var token = (string)(await CallAsync(replica, HttpMethod.Post, "/api/token", token: null)).Body["token"]!;
        var started = await CallAsync(replica, HttpMethod.Post, "/v3/directline/conversations", token, """{"locale":"sv"}""");
        Assert.Equal(HttpStatusCode.Created, started.Status);
        return ($"/v3/directline/conversations/{started.Body["conversationId"]}", (string)started.Body["token"]!);
    }

    internal static Task<(HttpStatusCode Status, JsonNode Body)> SayAsync(WebApplicationFactory<Program> replica, (string Path, string Token) talk, string text, string? clientId = null) =>
        CallAsync(replica, HttpMethod.Post, $"{talk.Path}/activities", talk.Token, new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["channelData"] = clientId is null ? null : new JsonObject { ["clientActivityID"] = clientId },
        }.ToJsonString());

    internal static async Task<IReadOnlyList<string>> TextsAsync(WebApplicationFactory<Program> replica, (string Path, string Token) talk) =>
        Texts((await CallAsync(replica, HttpMethod.Get, $"{talk.Path}/activities", talk.Token)).Body);

    internal static async Task<(HttpStatusCode Status, JsonNode Body)> CallAsync(
        WebApplicationFactory<Program> replica, HttpMethod method, string path, string? token, string? json = null)
    {
        using var client = replica.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Origin", "http://localhost");
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.Length > 0 ? JsonNode.Parse(body)! : new JsonObject());
    }

    /// <summary>Opens the stream of a conversation at one of them.</summary>
    internal static async Task<WebSocket> StreamAsync(WebApplicationFactory<Program> replica, (string Path, string Token) talk)
    {
        var streamUrl = (string)(await CallAsync(replica, HttpMethod.Get, talk.Path, talk.Token)).Body["streamUrl"]!;
        var client = replica.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Origin = "http://localhost";
        return await client.ConnectAsync(new Uri(streamUrl), default);
    }

    /// <summary>Texts of the next frames, without typing, until there are <paramref name="count"/>; null when the stream is closed before.</summary>
    internal static async Task<IReadOnlyList<string>?> TextsAsync(WebSocket stream, int count)
    {
        using var timeout = new CancellationTokenSource(Patience);
        List<string> texts = [];
        var buffer = new byte[256 * 1024];
        while (texts.Count < count)
        {
            var length = 0;
            WebSocketReceiveResult received;
            do
            {
                received = await stream.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), timeout.Token);
                length += received.Count;
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }
            }
            while (!received.EndOfMessage);
            texts.AddRange(Texts(JsonNode.Parse(buffer.AsSpan(0, length))!));
        }

        return texts;
    }

    private static List<string> Texts(JsonNode set) =>
        [.. set["activities"]!.AsArray().Where(activity => (string?)activity!["type"] != "typing").Select(activity => (string?)activity!["text"] ?? "")];
}
