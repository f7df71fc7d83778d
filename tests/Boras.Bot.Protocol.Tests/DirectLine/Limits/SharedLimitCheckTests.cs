using System.Collections.Concurrent;
using System.Net;
using Boras.Bot.Protocol.DirectLine.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Protocol.Tests.DirectLine.Limits;

public sealed class SharedLimitCheckTests : IAsyncLifetime
{
    private readonly Counts _counts = new();
    private DirectLineService _service = null!;

    [Fact]
    public async Task Invoke_Over_Is429WithTheWaitInSeconds()
    {
        var talk = await _service.TalkAsync();
        _counts.Wait = TimeSpan.FromSeconds(17.2);

        var refused = await talk.SayAsync("hej");

        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests", "18"), (refused.Status, refused.Error, refused.Headers["Retry-After"]));
        Assert.Equal(["hello sv"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Invoke_StoreIsAway_Is503WithRetryAfter()
    {
        var talk = await _service.TalkAsync();
        _counts.IsAway = true;

        var refused = await talk.SayAsync("hej");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", "5"), (refused.Status, refused.Error, refused.Headers["Retry-After"]));
    }

    [Fact]
    public async Task Invoke_TokensAndPosts_AreCountedByAddressAndConversation()
    {
        await _service.PostAsync("/api/token", origin: DirectLineService.Website);
        var talk = await _service.TalkAsync();
        await talk.SayAsync("hej");
        await talk.ReadAsync();

        Assert.Equal(
            [[new("token 127.0.0.1", 3)], [new("post 127.0.0.1", 4), new($"conversation {talk.Id}", 5)]],
            _counts.All);
    }

    [Fact]
    public async Task Invoke_WithoutTheRightToken_IsNotCounted()
    {
        var (talk, other) = (await _service.TalkAsync(), await _service.TalkAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await _service.PostAsync($"{talk.Path}/activities", other.Token, """{"type":"message"}""")).Status);

        Assert.Empty(_counts.All);
    }

    public async Task InitializeAsync() => _service = await DirectLineService.StartAsync(
        null,
        [],
        services => services.AddSingleton<ISharedLimits>(_counts),
        ("TokensPerMinutePerAddress", "3"), ("ActivitiesPerMinutePerAddress", "4"), ("ActivitiesPerMinutePerConversation", "5"));

    public async Task DisposeAsync() => await _service.DisposeAsync();

    private sealed class Counts : ISharedLimits
    {
        public ConcurrentQueue<IReadOnlyList<SharedLimit>> All { get; } = [];

        public TimeSpan? Wait { get; set; }

        public bool IsAway { get; set; }

        public Task<TimeSpan?> CountAsync(IReadOnlyList<SharedLimit> limits, CancellationToken cancellationToken)
        {
            All.Enqueue(limits);
            return IsAway ? throw new StoreUnavailableException() : Task.FromResult(Wait);
        }
    }
}
