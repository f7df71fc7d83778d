using System.Net;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Limits;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Limits;
using Boras.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Storage;

/// <summary>What two replicas do together.</summary>
public sealed class ReplicasTests(Replicas replicas) : IClassFixture<Replicas>
{
    [Fact]
    public async Task Stream_AtOne_ReceivesWhatIsSaidAtTheOther()
    {
        var talk = await Replicas.StartAsync(replicas.A);
        using var stream = await Replicas.StreamAsync(replicas.A, talk);

        Assert.Equal(HttpStatusCode.OK, (await Replicas.SayAsync(replicas.B, talk, "Vad är en innovation?")).Status);

        var texts = await Replicas.TextsAsync(stream, 3);
        Assert.Equal("Vad är en innovation?", texts![1]);
        Assert.Equal(texts, await Replicas.TextsAsync(replicas.A, talk));
        Assert.Equal(texts, await Replicas.TextsAsync(replicas.B, talk));
    }

    [Fact]
    public async Task Say_FollowUpAtTheOther_IsUnderstoodFromTheQuestionBefore()
    {
        var (moving, staying) = (await Replicas.StartAsync(replicas.A), await Replicas.StartAsync(replicas.A));
        foreach (var (talk, second) in new[] { (moving, replicas.B), (staying, replicas.A) })
        {
            await Replicas.SayAsync(replicas.A, talk, "Vad är en innovation?");
            await Replicas.SayAsync(second, talk, "Varför behövs det?");
        }

        var texts = await Replicas.TextsAsync(replicas.A, moving);
        Assert.Equal(await Replicas.TextsAsync(replicas.A, staying), texts);
        Assert.NotEqual(texts[2], texts[4]);
    }

    [Fact]
    public async Task Say_SameToBothAtOnce_IsAnsweredOnce()
    {
        var talk = await Replicas.StartAsync(replicas.A);

        var said = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Replicas.SayAsync(i % 2 == 0 ? replicas.A : replicas.B, talk, "Vad är en innovation?", "client-1")));

        Assert.Single(said.Select(each => (each.Status, (string?)each.Body["id"])).Distinct());
        Assert.Equal(3, (await Replicas.TextsAsync(replicas.B, talk)).Count);
    }

    [Fact]
    public async Task Say_DifferentOnesToBothAtOnce_AreAllAnswered()
    {
        var talk = await Replicas.StartAsync(replicas.A);

        var said = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Replicas.SayAsync(i % 2 == 0 ? replicas.A : replicas.B, talk, "Vad är en innovation?", $"client-{i}")));

        Assert.All(said, each => Assert.Equal(HttpStatusCode.OK, each.Status));
        Assert.Equal(13, (await Replicas.TextsAsync(replicas.B, talk)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Messages_SameActivityDeliveredToBoth_IsAnsweredOnce(bool atOnce)
    {
        await using var channel = await FakeChannel.StartAsync();
        var activity = Incoming.Message(Incoming.NewConversation(), "Vad är en innovation?").With("serviceUrl", channel.ServiceUrl).With("id", $"{Guid.NewGuid()}");
        using var a = replicas.A.CreateClient();
        using var b = replicas.B.CreateClient();

        var first = a.PostAsync(activity);
        if (!atOnce)
        {
            await first;
        }

        using var second = await b.PostAsync(activity);
        using var answered = await first;

        // While the other is at it, a channel is told to deliver it again.
        HttpStatusCode[] statuses = [answered.StatusCode, second.StatusCode];
        Assert.Contains(HttpStatusCode.OK, statuses);
        Assert.All(statuses, status => Assert.True(status == HttpStatusCode.OK || (atOnce && status == HttpStatusCode.ServiceUnavailable), $"{status}"));
        using var again = await a.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(channel.Posts);
    }

    [Fact]
    public async Task Delete_AtOne_EndsTheStreamAtTheOther()
    {
        var talk = await Replicas.StartAsync(replicas.A);
        using var stream = await Replicas.StreamAsync(replicas.B, talk);
        await Replicas.TextsAsync(stream, 1);

        Assert.Equal(HttpStatusCode.NoContent, (await Replicas.CallAsync(replicas.A, HttpMethod.Delete, talk.Path, talk.Token)).Status);

        Assert.Null(await Replicas.TextsAsync(stream, 1));
        Assert.Equal(HttpStatusCode.NotFound, (await Replicas.SayAsync(replicas.B, talk, "Hej")).Status);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("Var är min\0 gröna cykel från 1912 ';--")]
    public async Task Say_HostileTextWithoutAnswer_IsAnsweredAndKept(string text)
    {
        var talk = await Replicas.StartAsync(replicas.A);

        Assert.Equal(HttpStatusCode.OK, (await Replicas.SayAsync(replicas.B, talk, text)).Status);

        Assert.Equal(3, (await Replicas.TextsAsync(replicas.A, talk)).Count);
    }

    [Fact]
    public async Task Say_OverTheLimitOfBothTogether_Is429AtEither()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        await using var a = Counting(replicas.A, clock);
        await using var b = Counting(replicas.B, clock);
        var talk = await Replicas.StartAsync(a);
        foreach (var replica in new[] { a, b, b, a })
        {
            Assert.Equal(HttpStatusCode.OK, (await Replicas.SayAsync(replica, talk, "Hej")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Replicas.SayAsync(a, talk, "Hej")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Replicas.SayAsync(b, talk, "Hej")).Status);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await Replicas.SayAsync(b, talk, "Hej")).Status);
    }

    // Minutes by a clock that stands, so that none ends in between; the limit of one replica alone is not reached.
    private static WebApplicationFactory<Program> Counting(WebApplicationFactory<Program> replica, TimeProvider clock) =>
        replica.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.RemoveAll<ISharedLimits>().AddSingleton<ISharedLimits>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<DirectLineOptions>>().Value;
            var counted = new DirectLineOptions { SigningKeys = { options.SigningKeys[0] } };
            return new Fewer(new DatabaseLimits(provider.GetRequiredService<Database>(), Options.Create(counted), clock));
        })));

    private sealed class Fewer(ISharedLimits limits) : ISharedLimits
    {
        private const int Most = 4;

        public Task<TimeSpan?> CountAsync(IReadOnlyList<SharedLimit> all, CancellationToken cancellationToken) =>
            limits.CountAsync([.. all.Where(limit => limit.Name.StartsWith("conversation", StringComparison.Ordinal)).Select(limit => limit with { PerMinute = Most })], cancellationToken);
    }
}
