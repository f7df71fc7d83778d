using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.DirectLine.Conversations;

/// <summary>What a process before this one has stored and not answered.</summary>
public sealed class UnansweredActivitiesTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
    private readonly StoppableStore _store;

    public UnansweredActivitiesTests() => _store = new StoppableStore(new MemoryDirectLineStore(Options.Create(new DirectLineOptions()), _clock));

    [Fact]
    public async Task Start_LeftWithoutAnswer_IsAnsweredOnce()
    {
        await LeaveAsync("c", "hej");
        await LeaveAsync("d", "då");
        await using var service = await StartAsync();

        Assert.Equal(["hej", "echo: hej"], await EventuallyAsync("c", 2));
        Assert.Equal(["då", "echo: då"], await EventuallyAsync("d", 2));

        // It is found again, as another replica might, and has an answer already.
        await LookAgainAsync(service);
        await LookAgainAsync(service);
        Assert.Equal(["hej", "echo: hej"], await EventuallyAsync("c", 2));
    }

    [Fact]
    public async Task Start_NothingIsLeft_AsksForTheLastMinutesAndLaterForWhatOthersHadTimeFor()
    {
        await using var service = await StartAsync();
        await AskedAsync(1);
        await LookAgainAsync(service);

        Assert.Equal((_clock.GetUtcNow() - Window, _clock.GetUtcNow()), _store.Asked[0]);
        var last = _store.Asked[^1];
        Assert.Equal((Window, TimeSpan.FromSeconds(25)), (service.Clock.GetUtcNow() - last.Since, service.Clock.GetUtcNow() - last.Until));
    }

    [Fact]
    public async Task Start_StoreIsAway_LooksAgainLater()
    {
        await LeaveAsync("c", "hej");
        _store.IsAway = true;
        await using var service = await StartAsync();
        await AskedAsync(1);
        _store.IsAway = false;

        await LookAgainAsync(service);

        Assert.Equal(["hej", "echo: hej"], await EventuallyAsync("c", 2));
    }

    [Fact]
    public async Task Start_BotFailsOnOne_AnswersTheOthers()
    {
        await LeaveAsync("c", "fault");
        await LeaveAsync("d", "hej");
        await using var service = await StartAsync();

        Assert.Equal(["hej", "echo: hej"], await EventuallyAsync("d", 2));
    }

    private async Task LeaveAsync(string conversation, string text)
    {
        var json = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"{conversation}|1",
            ["channelId"] = "directline",
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["from"] = new JsonObject { ["id"] = "dl_x" },
            ["text"] = text,
        }.ToJsonString());
        await _store.StartAsync(new DirectLineConversation(conversation, "dl_x", "sv", _clock.GetUtcNow()), default);
        var posted = await _store.PostAsync(conversation, new NewActivity($"{conversation}|1", json), default);
        _store.Unanswered.Add(new UnansweredActivity(conversation, posted.Sequence, json));
    }

    private Task<DirectLineService> StartAsync() => DirectLineService.StartAsync(
        (turn, cancellationToken) => turn.Activity.Text == "fault" ? throw new InvalidOperationException() : DirectLineService.Echo(turn, cancellationToken),
        [],
        services => services.AddSingleton<IDirectLineStore>(_store));

    private async Task<IReadOnlyList<string>> EventuallyAsync(string conversation, int count)
    {
        while (true)
        {
            var batch = await _store.ReadAsync(conversation, 0, 100, default);
            if (batch!.Activities.Count >= count)
            {
                return [.. batch.Activities.Select(activity => (string)JsonNode.Parse(activity.Json)!["text"]!)];
            }

            await Task.Delay(20);
        }
    }

    private async Task LookAgainAsync(DirectLineService service)
    {
        var asked = Asked();
        while (Asked() == asked)
        {
            // The wait may begin only after the clock was turned.
            service.Clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(20);
        }
    }

    private async Task AskedAsync(int times)
    {
        while (Asked() < times)
        {
            await Task.Delay(20);
        }
    }

    private int Asked()
    {
        lock (_store.Asked)
        {
            return _store.Asked.Count;
        }
    }
}
