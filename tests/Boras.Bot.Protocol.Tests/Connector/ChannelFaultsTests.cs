using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Tests.Authentication;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;
using Activity = Boras.Bot.Protocol.Activities.Activity;

namespace Boras.Bot.Protocol.Tests.Connector;

/// <summary>Many questions over a channel that takes replies badly: each gets exactly one answer or a logged failure.</summary>
public sealed class ChannelFaultsTests(ITestOutputHelper output)
{
    private const int Questions = 50;

    [Theory]
    [InlineData("empty 200", true)]
    [InlineData("429 with Retry-After, then 200", true)]
    [InlineData("429 with Retry-After for ever", false)]
    [InlineData("503, then 200", null)]
    [InlineData("502", false)]
    [InlineData("reset before the answer", false)]
    [InlineData("30 s silence", false)]
    [InlineData("each of these in turn", null)]
    public async Task Questions_ChannelWithFaults_GetOneAnswerOrALoggedFailure(string fault, bool? answered)
    {
        var posts = new ConcurrentDictionary<string, int>();
        var taken = new ConcurrentDictionary<string, int>();
        await using var channel = await FakeChannel.StartAsync(context =>
        {
            var question = context.Request.Path.Value!.Split('/')[^1];
            var attempt = posts.AddOrUpdate(question, 1, (_, count) => count + 1);
            return Take(context, fault, question, attempt, () => taken.AddOrUpdate(question, 1, (_, count) => count + 1));
        });
        await using var service = await SecureService.StartAsync(
            TimeProvider.System,
            async (turn, cancellationToken) =>
            {
                await turn.SendActivityAsync("Svar", cancellationToken);
                return null;
            },
            ("Connector:AttemptTimeoutSeconds", Patience(fault)), ("Connector:TotalTimeoutSeconds", "30"), ("Connector:Retries", "2"),
            ("Connector:RetryDelaySeconds", "1"), ("Connector:BreakSeconds", "1"), ("Turns:AcknowledgeSeconds", "1"),
            ("Authentication:AttemptTimeoutSeconds", "60"), ("Authentication:TotalTimeoutSeconds", "60"));
        var clock = Stopwatch.StartNew();

        var statuses = await Task.WhenAll(Enumerable.Range(0, Questions).Select(number => Ask(service, channel, number)));

        // Answers that are still under way are waited for, as when the service is updated.
        await service.Service.StopAsync();
        var keys = service.Logs.Lines.Where(line => line.Text.Contains("was lost", StringComparison.Ordinal)).Select(line => line.Text.Split(' ')[5]).ToList();
        var ids = Enumerable.Range(0, Questions).Select(Id).ToList();
        var logged = ids.Select((id, number) => (Id: id, Key: Key(id, number))).ToDictionary(pair => pair.Id, pair => keys.Count(key => key == pair.Key));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {fault} | {Questions} | {posts.Values.Sum()} | {ids.Count(id => taken.GetValueOrDefault(id) == 1)} | {ids.Count(id => taken.GetValueOrDefault(id) > 1)} | {ids.Count(id => logged[id] > 0)} | {ids.Count(id => !taken.ContainsKey(id) && logged[id] == 0)} | {clock.Elapsed.TotalSeconds:0.0} |"));
        Assert.All(statuses, status => Assert.True(status is 200 or 202, $"{status}"));
        Assert.Equal(Questions, service.Turns);
        Assert.All(ids, id => Assert.Equal((id, 1), (id, taken.GetValueOrDefault(id) + logged[id])));
        Assert.Equal(answered is null ? taken.Count : answered.Value ? Questions : 0, taken.Count);
    }

    // A channel that answers may be as slow as the machine that runs the tests: only silence is cut short.
    private static string Patience(string fault) => fault switch
    {
        "30 s silence" => "1",
        "each of these in turn" => "10",
        _ => "20",
    };

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number}");

    // Logs name activities by hashes of their ids.
    private static string? Key(string id, int number) => ActivityKey.Short(
        new Activity { Type = ActivityTypes.Message, Id = id, ChannelId = "msteams", Conversation = new ConversationAccount { Id = $"c{number / 2}" } });

    private static async Task<int> Ask(SecureService service, FakeChannel channel, int number)
    {
        var message = JsonNode.Parse(SecureService.Message(serviceUrl: $"\"{channel.ServiceUrl}\"", conversation: $"c{number / 2}"))!;
        message["id"] = Id(number);
        using var response = await service.PostAsync(service.ChannelAt(channel.ServiceUrl), message.ToJsonString());
        return (int)response.StatusCode;
    }

    private static async Task Take(HttpContext context, string fault, string question, int attempt, Action took)
    {
        string[] all = ["empty 200", "429 with Retry-After, then 200", "502", "reset before the answer", "30 s silence"];
        switch (fault == "each of these in turn" ? all[int.Parse(question[1..], CultureInfo.InvariantCulture) % all.Length] : fault)
        {
            case "429 with Retry-After, then 200" when attempt == 1:
            case "429 with Retry-After for ever":
                (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "1");
                break;
            case "503, then 200" when attempt == 1:
                context.Response.StatusCode = 503;
                break;
            case "502":
                context.Response.StatusCode = 502;
                break;
            case "reset before the answer":
                context.Abort();
                break;
            case "30 s silence":
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            default:
                took();
                break;
        }
    }
}
