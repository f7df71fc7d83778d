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

    public void Dispose() => _logs.Dispose();

    private sealed class Marks(Func<bool> isAway) : IAnsweredActivities
    {
        private readonly HashSet<string> _claimed = [];

        public ValueTask<bool> TryClaimAsync(string key, CancellationToken cancellationToken) =>
            isAway() ? throw new StoreUnavailableException() : ValueTask.FromResult(_claimed.Add(key));

        public ValueTask ConfirmAsync(string key, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask ReleaseAsync(string key, CancellationToken cancellationToken)
        {
            _claimed.Remove(key);
            return ValueTask.CompletedTask;
        }
    }
}
