using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.Turns;

/// <summary>The marks of what has been answered, in a store that may be away.</summary>
public sealed partial class TurnQueueTests
{
    [Fact]
    public async Task Run_Answered_ClaimsAndThenConfirms()
    {
        var marks = new Marks();
        var activity = Message("a", "c");
        await Queue(answered: marks).RunAsync(activity, _replies);
        Assert.Equal([$"claim {ActivityKey.Of(activity)}", $"confirm {ActivityKey.Of(activity)}"], marks.Calls);
    }

    [Theory]
    [InlineData(ClaimState.UnderWay, typeof(TurnResult.UnderWay))]
    [InlineData(ClaimState.Answered, typeof(TurnResult.Repeated))]
    public async Task Run_MarkedByAnother_DoesNothingAndTellsWhetherItIsAnswered(ClaimState state, Type result)
    {
        var marks = new Marks { State = state };
        Assert.IsType(result, await Queue(answered: marks).RunAsync(Message("a", "c"), _replies));
        Assert.Single(marks.Calls);
        Assert.Empty(_replies.Sent);
    }

    [Fact]
    public async Task Run_NoId_MarksNothing()
    {
        var marks = new Marks();
        await Queue(answered: marks).RunAsync(Message(null, "c"), _replies);
        Assert.Empty(marks.Calls);
    }

    [Theory]
    [InlineData(false, "release")]
    [InlineData(true, "confirm")]
    public async Task Run_Fails_IsReleasedUnlessAReplyHasLeft(bool answersFirst, string settled)
    {
        var marks = new Marks();
        var queue = Queue(async (turn, token) => answersFirst ? await Answer(turn, token) ?? throw new InvalidOperationException() : throw new InvalidOperationException(), answered: marks);
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(Message("a", "c"), _replies));
        Assert.StartsWith(settled, marks.Calls[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CutShort_IsReleased()
    {
        var marks = new Marks();
        var queue = Queue(answered: marks);
        Hold("stuck");
        var stuck = queue.RunAsync(Message("stuck", "c"), _replies);
        _time.Advance(TimeSpan.FromSeconds(120));
        Assert.IsType<TurnResult.CutShort>(await stuck);
        Assert.StartsWith("release", marks.Calls[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CannotClaim_ThrowsWithoutATurnAndFreesItsPlace()
    {
        var queue = Queue(answered: new Marks { Failing = "claim" }, settings: new() { ["Turns:MaxQueued"] = "1" });
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => queue.RunAsync(Message("a", "c"), _replies));
        }

        Assert.Empty(_log);
        Assert.True(await Done(queue.StopAsync(default)));
    }

    [Fact]
    public async Task Run_CannotConfirm_HasAnsweredAllTheSame()
    {
        var queue = Queue(answered: new Marks { Failing = "confirm" });
        Assert.IsType<TurnResult.Finished>(await queue.RunAsync(Message("a", "c"), _replies));
        Assert.Single(_replies.Sent);
    }

    [Fact]
    public async Task Run_FailsAndCannotRelease_ThrowsWhatTheTurnThrew()
    {
        var queue = Queue((_, _) => throw new InvalidOperationException("the fault"), answered: new Marks { Failing = "release" });
        Assert.Equal("the fault", (await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(Message("a", "c"), _replies))).Message);
    }

    private sealed class Marks : IAnsweredActivities
    {
        public List<string> Calls { get; } = [];

        public string? Failing { get; init; }

        public ClaimState State { get; init; }

        public ValueTask<ActivityClaim> ClaimAsync(string key, CancellationToken cancellationToken)
        {
            Note("claim", key);
            return ValueTask.FromResult(new ActivityClaim(key, State, default));
        }

        public ValueTask ConfirmAsync(ActivityClaim claim, CancellationToken cancellationToken) => Settled("confirm", claim.Key);

        public ValueTask ReleaseAsync(ActivityClaim claim, CancellationToken cancellationToken) => Settled("release", claim.Key);

        private ValueTask Settled(string name, string key)
        {
            Note(name, key);
            return ValueTask.CompletedTask;
        }

        private void Note(string name, string key)
        {
            Calls.Add($"{name} {key}");
            if (name == Failing)
            {
                throw new StoreUnavailableException();
            }
        }
    }
}
