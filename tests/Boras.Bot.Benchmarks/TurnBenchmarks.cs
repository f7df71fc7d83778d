using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Endpoint;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Benchmarks;

/// <summary>
/// A question over HTTP on loopback, answered in the response, by the whole service with the city's knowledge and by an
/// endpoint that reads the activity in the same way and gives back the same reply, ready made. The service remembers the
/// latest questions, so one benchmark asks what it doesn't remember: the same words with other dashes between them.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(SameProcess))]
public class TurnBenchmarks : IDisposable
{
    // More texts than the index remembers questions.
    private const int Texts = 256;
    private const int Dashes = 8;

    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);
    private readonly WebApplicationFactory<global::Program> _service = new QuietService();
    private readonly HttpClient _bareClient = new();
    private WebApplication? _bare;
    private HttpClient? _client;
    private byte[][] _questions = [];
    private int _asked;

    [Params("webchat", "msteams")]
    public string Channel { get; set; } = "";

    [GlobalSetup]
    public async Task Start()
    {
        _questions = [.. Enumerable.Range(0, Texts).Select(number => Question(Channel, number == 0 ? " " : Between(number)))];
        _service.UseKestrel(0);
        _client = _service.CreateClient();
        var reply = JsonSerializer.Deserialize(await Post(_client, _questions[0]), ActivityJsonContext.Default.ExpectedReplies)!;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _bare = builder.Build();
        _bare.MapPost("/api/messages", async (HttpContext context) =>
        {
            var (activity, status, _) = await ActivityReader.ReadAsync(context.Request, context.RequestAborted);
            return activity is null ? Results.StatusCode(status) : Results.Json(reply, ActivityJsonContext.Default.ExpectedReplies);
        });
        await _bare.StartAsync();
        _bareClient.BaseAddress = new Uri(_bare.Urls.Single());
        if ((await Post(_bareClient, _questions[0])).Length != (await Post(_client, _questions[0])).Length)
        {
            throw new InvalidOperationException("The two don't give the same reply.");
        }
    }

    [Benchmark(Baseline = true)]
    public async Task<int> Bare() => (await Post(_bareClient, _questions[0])).Length;

    [Benchmark]
    public async Task<int> Remembered() => (await Post(_client!, _questions[0])).Length;

    [Benchmark]
    public async Task<int> NotRemembered() => (await Post(_client!, _questions[1 + (_asked++ % (Texts - 1))])).Length;

    [GlobalCleanup]
    public void Dispose()
    {
        _client?.Dispose();
        _bareClient.Dispose();
        _service.Dispose();
        (_bare as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Between(int number) =>
        $" {string.Concat(Enumerable.Range(0, Dashes).Select(place => (number >> place & 1) == 0 ? '-' : '–'))} ";

    private static byte[] Question(string channel, string between) => Encoding.UTF8.GetBytes($$$"""
        {"type":"message","text":"Varför behövs{{{between}}}innovationer?","textFormat":"plain","locale":"sv-SE","channelId":"{{{channel}}}","deliveryMode":"expectReplies",
        "from":{"id":"u","role":"user"},"recipient":{"id":"b","role":"bot"},"conversation":{"id":"c"},"timestamp":"2026-11-27T09:15:01.018Z",
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true}],"channelData":{"clientActivityID":"1"}}
        """);

    private static async Task<byte[]> Post(HttpClient client, byte[] question)
    {
        using var content = new ByteArrayContent(question);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(Messages, content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private sealed class QuietService : WebApplicationFactory<global::Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    private sealed class SameProcess : ManualConfig
    {
        public SameProcess() => AddJob(Job.ShortRun.WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
