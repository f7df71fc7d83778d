using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Commands;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Telemetry;

[Collection(BotHostCollection.Name)]
public sealed class TelemetryRegistrationTests(BotHost host)
{
    private const string Question = "Varför behövs innovationer?";
    private const string PersonalNumber = "19121212-1212";
    private const string Caller = "203.0.113.77";
    private static readonly Uri Metrics = new("/metrics", UriKind.Relative);

    [Fact]
    public async Task Otlp_ConversationOverDirectLine_TellsWhatHappenedAndNotWhatWasSaid()
    {
        await using var collector = await Collector.StartAsync();
        using var bot = BotProcess.Start(
            "Development",
            [
                $"Telemetry__OtlpEndpoint={collector.Url}", "Telemetry__OtlpProtocol=HttpProtobuf", "Proxy__Addresses__0=127.0.0.1",
                "OTEL_BSP_SCHEDULE_DELAY=100", "OTEL_METRIC_EXPORT_INTERVAL=500",
            ],
            "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = new Uri(await bot.WaitFor("Now listening on: ")) };
        client.DefaultRequestHeaders.Add("Origin", client.BaseAddress.GetLeftPart(UriPartial.Authority));
        client.DefaultRequestHeaders.Add("X-Forwarded-For", Caller);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Hemlig-Webblasare/1");

        var token = (string)(await Post(client, "/api/token", "{}"))["token"]!;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var talk = await Post(client, "/v3/directline/conversations", "{}");
        var conversation = (string)talk["conversationId"]!;
        var stream = new Uri((string)talk["streamUrl"]!);
        await Post(
            client, $"/v3/directline/conversations/{conversation}/activities",
            $$"""{"type":"message","text":"{{Question}} {{PersonalNumber}}","from":{"id":"hemlig-anvandare"} }""");
        using (var socket = new ClientWebSocket())
        {
            socket.Options.SetRequestHeader("Origin", client.BaseAddress.GetLeftPart(UriPartial.Authority));
            socket.Options.SetRequestHeader("X-Forwarded-For", Caller);
            await socket.ConnectAsync(stream, CancellationToken.None);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        await collector.WaitFor("traces", "bot.outcome");
        await collector.WaitFor("traces", "/v3/directline/conversations/{conversationId}/stream");
        await collector.WaitFor("metrics", "bot.turn.confidence");
        var all = collector.All;
        Assert.All(
            ["boras-bot", "bot.turns", "bot.turn.duration", "bot.turns.open", "bot.index.age", "queue", "answer", "reply", "directline", "answered", "http.server.request.duration"],
            told => Assert.Contains(told, all, StringComparison.Ordinal));
        Assert.All(
            [Question, "behövs", PersonalNumber, "1212", Caller, conversation, token, "?t=", "watermark=", "hemlig-anvandare", "Hemlig-Webblasare"],
            secret => Assert.DoesNotContain(secret, all, StringComparison.Ordinal));
        Assert.All(
            ["url.path", "url.query", "url.full", "client.address", "network.peer", "user_agent"],
            tag => Assert.DoesNotContain(tag, collector.Of("traces"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prometheus_Default_IsNotServed()
    {
        using var response = await host.CreateClient().GetAsync(Metrics);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Prometheus_TurnedOn_CountsTurns()
    {
        await using var service = host.With(("Telemetry:Prometheus", "true"));
        await new Dialogue(service).Say(Question);
        await new Dialogue(service, "hemlig-kanal").Say(Question);

        var text = await service.CreateClient().GetStringAsync(Metrics);

        Assert.Contains("bot_turns_total{", text, StringComparison.Ordinal);
        Assert.Contains("outcome=\"answered\"", text, StringComparison.Ordinal);
        Assert.Contains("channel=\"other\"", text, StringComparison.Ordinal);
        Assert.Contains("bot_turn_confidence_bucket{", text, StringComparison.Ordinal);
        Assert.Contains("bot_turn_duration_seconds_bucket{", text, StringComparison.Ordinal);
        Assert.Contains("bot_turns_open", text, StringComparison.Ordinal);
        Assert.Contains("bot_index_age_seconds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hemlig-kanal", text, StringComparison.Ordinal);
        Assert.DoesNotContain("innovation", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prometheus_OnAPortOfItsOwn_IsServedThereAlone()
    {
        var port = FreePort();
        using var bot = BotProcess.Start(
            "Development", ["Telemetry__Prometheus=true", $"Telemetry__PrometheusPort={port}"], "--urls", $"http://127.0.0.1:0;http://127.0.0.1:{port}");
        string[] addresses = [await bot.WaitFor("Now listening on: "), await bot.WaitFor("Now listening on: ")];
        using var client = new HttpClient();

        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(address), Metrics));
            // What a caller writes there opens nothing.
            request.Headers.Host = $"localhost:{port}";
            using var response = await client.SendAsync(request);

            Assert.Equal(new Uri(address).Port == port ? HttpStatusCode.OK : HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("Telemetry:OtlpEndpoint", "inte-en-adress")]
    [InlineData("Telemetry:OtlpEndpoint", "ftp://localhost")]
    [InlineData("Telemetry:SampleRatio", "1.5")]
    [InlineData("Telemetry:PrometheusPort", "0")]
    [InlineData("Telemetry:OtlpProtocol", "Duvpost")]
    public async Task Serve_SettingWrong_RefusesToStartAndNamesIt(string key, string value)
    {
        var run = await BotProcess.Run("Development", [], "serve", "--urls", "http://127.0.0.1:0", $"--{key}={value}");

        Assert.Equal(1, run.Exit);
        Assert.Contains(key, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> Post(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
