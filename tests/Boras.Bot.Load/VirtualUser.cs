using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Boras.Bot.Load;

/// <summary>One user: a conversation, a stream that is opened again whenever it breaks, and what came of each question.</summary>
internal sealed class VirtualUser(HttpClient http) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _answers = new(StringComparer.Ordinal);
    private readonly List<(string ClientId, string Id)> _acknowledged = [];
    private readonly CancellationTokenSource _gone = new();
    private string _path = "";
    private string _token = "";
    private long _watermark;
    private Task _listening = Task.CompletedTask;

    /// <summary>From posting a question to its answer on the stream, for each that was answered.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    /// <summary>Answers that came twice, or activities that came out of order or were left out.</summary>
    public int Faults { get; private set; }

    /// <summary>Times the stream broke and was opened again.</summary>
    public int Reconnections { get; private set; }

    /// <summary>Requests that were refused or failed, and then repeated.</summary>
    public int Retries { get; private set; }

    /// <summary>How often each status was answered; 0 stands for no answer.</summary>
    public ConcurrentDictionary<int, int> Statuses { get; } = [];

    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        _token = (string)(await SendAsync(HttpMethod.Post, "/api/token", null, cancellationToken))["token"]!;
        var started = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", """{"locale":"sv"}""", cancellationToken);
        _path = $"/v3/directline/conversations/{started["conversationId"]}";
        _token = (string)started["token"]!;
        var socket = await OpenAsync((string)started["streamUrl"]!, cancellationToken);
        _listening = ListenAsync(socket);
    }

    public async Task AskAsync(string text, CancellationToken cancellationToken)
    {
        var clientId = Guid.NewGuid().ToString("N");
        var began = Stopwatch.GetTimestamp();
        var body = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "me" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientId },
        };
        var posted = await SendAsync(HttpMethod.Post, $"{_path}/activities", body.ToJsonString(), cancellationToken);
        _acknowledged.Add((clientId, (string)posted["id"]!));
        // Without its stream it would wait for ever; then why that ended is thrown.
        await await Task.WhenAny(Answer((string)posted["id"]!).Task, _listening).WaitAsync(cancellationToken);
        Waits.Enqueue(Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Reads the whole conversation from the store and compares it with what was acknowledged.</summary>
    public async Task<Transcript> AuditAsync(CancellationToken cancellationToken)
    {
        List<(string? ClientId, string? ReplyTo)> all = [];
        while (true)
        {
            var page = (await SendAsync(HttpMethod.Get, $"{_path}/activities?watermark={all.Count}", null, cancellationToken))["activities"]!.AsArray();
            if (page.Count == 0)
            {
                break;
            }

            all.AddRange(page.Select(activity => ((string?)activity!["channelData"]?["clientActivityID"], (string?)activity["replyToId"])));
        }

        var asked = _acknowledged.Select(one => all.FindIndex(activity => activity.ClientId == one.ClientId)).ToList();
        var answers = _acknowledged.Select(one => all.Count(activity => activity.ReplyTo == one.Id)).ToList();
        return new Transcript(
            _acknowledged.Count,
            answers.Count(count => count == 1),
            answers.Count(count => count > 1),
            answers.Count(count => count == 0),
            _acknowledged.Count(one => all.Count(activity => activity.ClientId == one.ClientId) != 1),
            asked.Zip(asked.Skip(1)).Count(pair => pair.First > pair.Second)
                + _acknowledged.Zip(asked).Count(pair => all.FindIndex(activity => activity.ReplyTo == pair.First.Id) is >= 0 and var at && at < pair.Second));
    }

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        await _listening;
        _gone.Dispose();
    }

    private TaskCompletionSource Answer(string id) =>
        _answers.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, string? json, CancellationToken cancellationToken)
    {
        while (true)
        {
            var wait = Pause;
            try
            {
                using var request = new HttpRequestMessage(method, path);
                request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
                request.Headers.Authorization = _token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", _token);
                using var response = await http.SendAsync(request, cancellationToken);
                Statuses.AddOrUpdate((int)response.StatusCode, 1, (_, count) => count + 1);
                if (response.IsSuccessStatusCode)
                {
                    return JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
                }

                if (response.StatusCode is not HttpStatusCode.TooManyRequests && response.StatusCode < HttpStatusCode.InternalServerError)
                {
                    throw new InvalidOperationException($"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}");
                }

                wait = response.Headers.RetryAfter?.Delta ?? Pause;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
            {
                // Not there, or cut off: the same is sent again. HttpClient lets a SocketException through when the connection breaks as it is made.
                Statuses.AddOrUpdate(0, 1, (_, count) => count + 1);
            }

            Retries++;
            await Task.Delay(wait, cancellationToken);
        }
    }

    private async Task<ClientWebSocket> OpenAsync(string streamUrl, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(new Uri(streamUrl), cancellationToken);
        return socket;
    }

    private async Task ListenAsync(ClientWebSocket socket)
    {
        while (!_gone.IsCancellationRequested)
        {
            try
            {
                using (socket)
                {
                    await ReceiveAsync(socket);
                }

                var again = await SendAsync(HttpMethod.Get, $"{_path}?watermark={_watermark}", null, _gone.Token);
                socket = await OpenAsync((string)again["streamUrl"]!, _gone.Token);
                Reconnections++;
            }
            catch (Exception e) when (e is WebSocketException or OperationCanceledException)
            {
                await Task.Delay(_gone.IsCancellationRequested ? TimeSpan.Zero : Pause);
            }
        }
    }

    private async Task ReceiveAsync(ClientWebSocket socket)
    {
        if (socket.State != WebSocketState.Open)
        {
            return;
        }

        var buffer = new byte[4096];
        using var frame = new MemoryStream();
        while (true)
        {
            try
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), _gone.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                frame.Write(buffer, 0, received.Count);
                if (received.EndOfMessage)
                {
                    Take(JsonNode.Parse(frame.ToArray())!);
                    frame.SetLength(0);
                }
            }
            catch (WebSocketException)
            {
                return;
            }
        }
    }

    private void Take(JsonNode set)
    {
        var activities = set["activities"]!.AsArray();
        if ((string?)set["watermark"] is { } text)
        {
            // Nothing is left out and nothing comes twice: the watermark grows by as many as came.
            var watermark = long.Parse(text, null);
            Faults += watermark == _watermark + activities.Count ? 0 : 1;
            _watermark = watermark;
        }

        foreach (var id in activities.Select(activity => (string?)activity!["replyToId"]).OfType<string>())
        {
            Faults += Answer(id).TrySetResult() ? 0 : 1;
        }
    }
}
