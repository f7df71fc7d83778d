using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Boras.Bot.Tests.Fuzzing;

/// <summary>
/// Whatever comes to <c>POST /api/messages</c>, the service answers, and what it answers is whole. The environment variable
/// <c>BORAS_BOT_FUZZ_INPUTS</c> says how many inputs to try, <c>BORAS_BOT_FUZZ_SEED</c> which ones.
/// </summary>
public sealed class MessagesFuzzTests(ITestOutputHelper output)
{
    private const int DefaultInputs = 1_500;
    private const int MaxSize = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<(string Kind, int Status), int> _counts = [];

    [Fact]
    public void Post_AnythingAtAll_IsNeverAServerError()
    {
        using var bots = new BotHost();
        // What is sent to no address is lost at once instead of being tried again.
        using var host = bots.With(("Connector:Retries", "0"), ("Knowledge:Path", "knowledge"));
        using var client = host.CreateClient();
        client.Timeout = Patience;
        var inputs = Number("BORAS_BOT_FUZZ_INPUTS") ?? DefaultInputs;
        var seed = (ulong)(Number("BORAS_BOT_FUZZ_SEED") ?? 1);
        var config = Config.QuickThrowOnFailure.WithMaxTest(inputs).WithStartSize(1).WithEndSize(MaxSize)
            .WithReplay(new Replay(new Rnd(seed, (seed * 2) + 1), null)).WithQuietOnSuccess(true);

        Prop.ForAll(AnyRequest.Requests(), request => Check(client, request).GetAwaiter().GetResult()).Check(config);

        Assert.Equal(inputs, _counts.Values.Sum());
        foreach (var ((kind, status), count) in _counts.OrderBy(counted => counted.Key))
        {
            output.WriteLine($"{kind,-14} {status} {count,8}");
        }
    }

    private async Task Check(HttpClient client, AnyRequest request)
    {
        using var content = new ByteArrayContent(request.Body);
        content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        var body = await response.Content.ReadAsByteArrayAsync();
        _counts.AddOrUpdate((request.Kind, (int)response.StatusCode), 1, (_, count) => count + 1);
        Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{(int)response.StatusCode} for {request}");
        if (body.Length > 0)
        {
            Assert.True(IsWhole(body), $"{(int)response.StatusCode} with a body that can't be read for {request}");
        }
    }

    private static bool IsWhole(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body)?.ToJsonString() is not null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
