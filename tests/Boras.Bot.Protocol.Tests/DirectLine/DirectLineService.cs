using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>Direct Line in a real web server on a port of this machine, with a clock that the test turns.</summary>
internal sealed class DirectLineService : IAsyncDisposable
{
    public const string Secret = "a secret that is long enough, first";
    public const string OtherSecret = "a secret that is long enough, second";
    public const string Website = "https://www.example.org";

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private DirectLineService(WebApplication app, FakeTimeProvider clock)
    {
        _app = app;
        Clock = clock;
    }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _app.Services;

    public string Url => _app.Urls.Single();

    /// <summary>A turn that answers a message with "echo: " and its text, and greets who joins.</summary>
    public static Turn Echo { get; } = async (turn, cancellationToken) =>
    {
        switch (turn.Activity.Type)
        {
            case ActivityTypes.Message:
                await turn.SendActivityAsync($"echo: {turn.Activity.Text}", cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate:
                await turn.SendActivityAsync($"hello {turn.Activity.Locale}", cancellationToken);
                break;
        }

        return null;
    };

    public static Task<DirectLineService> StartAsync(Turn? turn = null, params (string Key, string Value)[] settings) =>
        StartAsync(turn, [], settings);

    public static Task<DirectLineService> StartAsync(Turn? turn, IActivityFilter[] filters, params (string Key, string Value)[] settings) =>
        StartAsync(turn, filters, configure: null, settings);

    /// <summary>A service whose services <paramref name="configure"/> may replace.</summary>
    public static async Task<DirectLineService> StartAsync(
        Turn? turn, IActivityFilter[] filters, Action<IServiceCollection>? configure, params (string Key, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        var all = new[] { ("Secrets:0", Secret), ("Secrets:1", OtherSecret), ("AllowedOrigins:0", Website) }.Concat(settings)
            .GroupBy(setting => setting.Item1, (_, values) => values.Last())
            .Select(setting => KeyValuePair.Create<string, string?>($"DirectLine:{setting.Item1}", setting.Item2));
        var app = TestService.Build(turn ?? Echo, "Development", "http://127.0.0.1:0", appId: null, all, clock, filters, configure);
        app.MapProtocol();
        await app.StartAsync();
        return new DirectLineService(app, clock);
    }

    /// <summary>Calls an address below <c>/v3/directline</c>, or one that begins with a slash.</summary>
    public async Task<Answer> CallAsync(
        HttpMethod method, string path, string? credential = null, string? json = null, string? origin = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, Url + (path.StartsWith('/') ? path : $"/v3/directline/{path}"));
        request.Content = content ?? (json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));
        request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await _client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer(
            response.StatusCode,
            body.Length > 0 ? JsonNode.Parse(body)! : new JsonObject(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    public Task<Answer> GetAsync(string path, string? credential = null, string? origin = null) =>
        CallAsync(HttpMethod.Get, path, credential, origin: origin);

    public Task<Answer> PostAsync(string path, string? credential = null, string? json = null, string? origin = null) =>
        CallAsync(HttpMethod.Post, path, credential, json, origin);

    /// <summary>Starts a conversation as a user with a token of the secret.</summary>
    public async Task<Talk> TalkAsync(string user = "dl_anna", string locale = "sv")
    {
        var generated = await PostAsync("tokens/generate", Secret, new JsonObject { ["user"] = new JsonObject { ["id"] = user } }.ToJsonString());
        var started = await PostAsync("conversations", (string)generated.Body["token"]!, $$"""{"locale":"{{locale}}"}""");
        return new Talk(this, (string)started.Body["conversationId"]!, (string)started.Body["token"]!, (string)started.Body["streamUrl"]!);
    }

    public static async Task<ClientWebSocket> ConnectAsync(string streamUrl, string? origin = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return socket;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
