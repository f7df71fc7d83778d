using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.Turns;

public sealed partial class TurnQueueTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly KeptReplies _replies = new();
    private readonly List<string> _log = [];
    private readonly Dictionary<string, TaskCompletionSource> _gates = [];
    private ServiceProvider? _services;

    [Fact]
    public async Task Run_SameActivityAgain_IsAnsweredOnce()
    {
        var queue = Queue();
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(Message("a", "c"), _replies));
        Assert.IsType<TurnResult.Repeated>(await queue.RunAsync(Message("a", "c"), _replies));
        Assert.Single(_replies.Sent);
    }

    [Fact]
    public async Task Run_SameActivityAtOnce_IsAnsweredOnce()
    {
        var queue = Queue();
        var gate = Hold("a");
        var deliveries = new[] { queue.RunAsync(Message("a", "c"), _replies), queue.RunAsync(Message("a", "c"), _replies) };
        gate.SetResult();
        var results = await Task.WhenAll(deliveries);
        Assert.Equal((typeof(TurnResult.Finished), typeof(TurnResult.Repeated)), (results[0].GetType(), results[1].GetType()));
        Assert.Single(_replies.Sent);
    }

    [Theory]
    [InlineData("b", "c", "emulator", "message")]
    [InlineData("a", "d", "emulator", "message")]
    [InlineData("a", "c", "msteams", "message")]
    [InlineData("a", "c", "emulator", "messageUpdate")]
    [InlineData(null, "c", "emulator", "message")]
    public async Task Run_AnotherActivity_IsAnswered(string? id, string conversation, string channel, string type)
    {
        var queue = Queue();
        await queue.RunAsync(Message("a", "c"), _replies);
        var other = Message(id, conversation);
        (other.ChannelId, other.Type) = (channel, type);
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(other, _replies));
        Assert.Equal(2, _replies.Sent.Count);
    }

    [Fact]
    public async Task Run_NoId_IsAnsweredEachTime()
    {
        var queue = Queue();
        await queue.RunAsync(Message(null, "c"), _replies);
        await queue.RunAsync(Message(null, "c"), _replies);
        Assert.Equal(2, _replies.Sent.Count);
    }

    [Theory]
    [InlineData(59, 1)]
    [InlineData(60, 2)]
    public async Task Run_SameActivityAfterMinutes_IsAnsweredOutsideTheWindowOnly(int minutes, int answers)
    {
        var queue = Queue();
        await queue.RunAsync(Message("a", "c"), _replies);
        _time.Advance(TimeSpan.FromMinutes(minutes));
        await queue.RunAsync(Message("a", "c"), _replies);
        Assert.Equal(answers, _replies.Sent.Count);
    }

    [Fact]
    public async Task Run_FailedBeforeItAnswered_IsAnsweredWhenDeliveredAgain()
    {
        var failing = true;
        var queue = Queue((turn, token) => failing ? throw new InvalidOperationException() : Answer(turn, token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(Message("a", "c"), _replies));
        failing = false;
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(Message("a", "c"), _replies));
    }

    [Fact]
    public async Task Run_FailedAfterItAnswered_IsNotAnsweredAgain()
    {
        var queue = Queue(async (turn, token) =>
        {
            await Answer(turn, token);
            throw new InvalidOperationException();
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(Message("a", "c"), _replies));
        Assert.IsType<TurnResult.Repeated>(await queue.RunAsync(Message("a", "c"), _replies));
    }

    [Fact]
    public async Task Run_OneConversation_IsInOrder()
    {
        var queue = Queue();
        var first = Hold("1");
        var turns = Enumerable.Range(1, 10).Select(i => queue.RunAsync(Message($"{i}", "c"), _replies)).ToList();
        Assert.Equal(["1"], _log);
        first.SetResult();
        await Task.WhenAll(turns);
        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"{i}"), _log);
    }

    [Fact]
    public async Task Run_OtherConversation_DoesNotWait()
    {
        var queue = Queue();
        var gate = Hold("slow");
        var slow = queue.RunAsync(Message("slow", "c"), _replies);
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(Message("quick", "d"), _replies));
        gate.SetResult();
        await slow;
    }

    [Fact]
    public async Task Run_ChannelHasTooManyTurns_IsRefusedAndOtherChannelsAreNot()
    {
        var queue = Queue(settings: new() { ["Turns:MaxQueuedPerChannel"] = "2" });
        var gate = Hold("slow");
        Task<TurnResult>[] slow = [queue.RunAsync(Message("slow", "c"), _replies), queue.RunAsync(Message("waiting", "c"), _replies)];
        Assert.IsType<TurnResult.Refused>(await queue.RunAsync(Message("late", "d"), _replies));
        var other = Message("other", "d");
        other.ChannelId = "msteams";
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(other, _replies));
        gate.SetResult();
        await Task.WhenAll(slow);
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(Message("late", "d"), _replies));
    }

    [Fact]
    public async Task Run_TurnNeverEnds_IsCutShortAndTheNextOneRuns()
    {
        var queue = Queue();
        Hold("stuck");
        var stuck = queue.RunAsync(Message("stuck", "c"), _replies);
        var next = queue.RunAsync(Message("next", "c"), _replies);
        _time.Advance(TimeSpan.FromSeconds(120));
        Assert.IsType<TurnResult.CutShort>(await stuck);
        Assert.IsType<TurnResult.Finished>(await next);
    }

    [Fact]
    public async Task Stop_TurnUnderWay_IsFinishedAndNewOnesRefused()
    {
        var queue = Queue();
        var gate = Hold("a");
        var turn = queue.RunAsync(Message("a", "c"), _replies);
        var waiting = queue.RunAsync(Message("b", "c"), _replies);
        var stop = queue.StopAsync(default);
        Assert.IsType<TurnResult.Refused>(await queue.RunAsync(Message("late", "d"), _replies));
        Assert.False(stop.IsCompleted);
        gate.SetResult();
        await stop;
        Assert.IsType<TurnResult.Finished>(await turn);
        Assert.IsType<TurnResult.Finished>(await waiting);
        Assert.Equal(["a", "b"], _log);
    }

    [Fact]
    public async Task Stop_PatienceLost_CutsTurnsShort()
    {
        var queue = Queue();
        Hold("a");
        var turn = queue.RunAsync(Message("a", "c"), _replies);
        using var patience = new CancellationTokenSource();
        var stop = queue.StopAsync(patience.Token);
        await patience.CancelAsync();
        await stop;
        Assert.IsType<TurnResult.CutShort>(await turn);
    }

    [Fact]
    public async Task Stop_NothingUnderWay_IsDoneAtOnce() => Assert.True(await Done(Queue().StopAsync(default)));

    public async ValueTask DisposeAsync()
    {
        foreach (var gate in _gates.Values)
        {
            gate.TrySetResult();
        }

        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static async Task<bool> Done(Task task)
    {
        await task;
        return task.IsCompletedSuccessfully;
    }

    private static Activity Message(string? id, string conversation) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = "emulator",
        Conversation = new ConversationAccount { Id = conversation },
    };

    private TaskCompletionSource Hold(string id) => _gates[id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<InvokeResponse?> Answer(ITurnContext turn, CancellationToken cancellationToken)
    {
        var id = turn.Activity.Id ?? "";
        _log.Add(id);
        await (_gates.TryGetValue(id, out var gate) ? gate.Task : Task.CompletedTask);
        await turn.SendActivityAsync("Svar", cancellationToken);
        return null;
    }

    private TurnQueue Queue(Turn? turn = null, Dictionary<string, string?>? settings = null, IAnsweredActivities? answered = null)
    {
        var services = new ServiceCollection();
        if (answered is not null)
        {
            services.AddSingleton(answered);
        }

        _services = services
            .AddLogging().AddMetrics().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build())
            .AddSingleton<TimeProvider>(_time).AddSingleton<ProtocolMetrics>().AddSingleton(turn ?? Answer)
            .AddTurns().AddTransient<IBot, TestBot>().BuildServiceProvider();
        return _services.GetRequiredService<TurnQueue>();
    }
}
