using System.Net;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Tests.Endpoint;

/// <summary><c>POST /api/messages</c> while the database is away.</summary>
public sealed class UnavailableStoreTests : IDisposable
{
    private const string Id = "19:0701234567@example.org";
    private readonly KeptLogs _logs = new();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Post_StoreIsAway_Is503AndAnsweredWhenItIsBack(bool inTurn, bool expectsReplies)
    {
        var isAway = true;
        await using var service = await TestService.StartAsync(
            async (turn, cancellationToken) =>
            {
                if (isAway && inTurn)
                {
                    throw new StoreUnavailableException();
                }

                await turn.SendActivityAsync("Svar", cancellationToken);
                return null;
            },
            [],
            TimeProvider.System,
            services => services.AddLogging(logging => logging.AddProvider(_logs).AddFilter("Microsoft", LogLevel.None))
                .AddSingleton<IAnsweredActivities>(new Marks(() => isAway && !inTurn)));
        await using var channel = await FakeChannel.StartAsync();
        var message = $$"""{"type":"message","id":"{{Id}}","text":"Hej","conversation":{"id":"{{Id}}"},"deliveryMode":"{{(expectsReplies ? "expectReplies" : "normal")}}","serviceUrl":"{{channel.ServiceUrl}}"}""";

        using var refused = await service.PostAsync(message);
        isAway = false;
        using var answered = await service.PostAsync(message);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Equal(expectsReplies ? 0 : 1, channel.Received.Count);
        Assert.DoesNotContain(_logs.Lines, line => line.Text.Contains("0701234567", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("normal")]
    [InlineData("expectReplies")]
    public async Task Post_AnotherReplicaIsAtItOrWentAway_Is503UntilItIsAnswered(string mode)
    {
        var answered = new UnderWay();
        await using var service = await TestService.StartAsync(
            (_, _) => throw new InvalidOperationException(), [], TimeProvider.System, services => services.AddSingleton<IAnsweredActivities>(answered));
        var message = $$"""{"type":"message","id":"1","text":"Hej","conversation":{"id":"1"},"deliveryMode":"{{mode}}","serviceUrl":"http://localhost:1"}""";

        using var early = await service.PostAsync(message);
        answered.State = ClaimState.Answered;
        using var late = await service.PostAsync(message);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (early.StatusCode, early.Headers.RetryAfter?.Delta));
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
    }

    public void Dispose() => _logs.Dispose();

    private sealed class UnderWay : IAnsweredActivities
    {
        public ClaimState State { get; set; } = ClaimState.UnderWay;

        public ValueTask<ActivityClaim> ClaimAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult(new ActivityClaim(key, State, default));

        public ValueTask ConfirmAsync(ActivityClaim claim, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask ReleaseAsync(ActivityClaim claim, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }

    private sealed class Marks(Func<bool> isAway) : IAnsweredActivities
    {
        private readonly HashSet<string> _claimed = [];

        public ValueTask<ActivityClaim> ClaimAsync(string key, CancellationToken cancellationToken) => isAway() ? throw new StoreUnavailableException()
            : ValueTask.FromResult(new ActivityClaim(key, _claimed.Add(key) ? ClaimState.Claimed : ClaimState.Answered, default));

        public ValueTask ConfirmAsync(ActivityClaim claim, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask ReleaseAsync(ActivityClaim claim, CancellationToken cancellationToken)
        {
            _claimed.Remove(claim.Key);
            return ValueTask.CompletedTask;
        }
    }
}
