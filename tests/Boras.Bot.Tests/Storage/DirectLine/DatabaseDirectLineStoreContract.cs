using System.Text;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.Tests.DirectLine.Storage;
using Boras.Bot.Storage.DirectLine;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage.DirectLine;

/// <summary>What a database does besides, for replicas and after a crash.</summary>
public abstract class DatabaseDirectLineStoreContract : DirectLineStoreContract
{
    private protected abstract Store Replica { get; }

    private protected override IDirectLineStore Store => Replica.DirectLine;

    private DateTimeOffset Now => Replica.Clock.GetUtcNow();

    private protected override void Advance(TimeSpan time) => Replica.Clock.Advance(time);

    [Fact]
    public async Task Start_ManyAtOnceFromTwo_OneHasStartedIt()
    {
        await using var other = Replica.Another();

        var starts = await AtOnce(i => Of(i, other).StartAsync(Conversation("c"), default));

        Assert.Single(starts, start => start == StartResult.Started);
        Assert.All(starts, start => Assert.True(start is StartResult.Started or StartResult.Exists, $"{start}"));
    }

    [Fact]
    public async Task PostAndReply_ManyAtOnceFromTwo_LeaveNoGap()
    {
        await using var other = Replica.Another();
        await Store.StartAsync(Conversation("c"), default);

        await AtOnce(async i =>
        {
            Assert.Equal(PostStatus.Stored, (await Of(i, other).PostAsync("c", Activity($"p{i}", $"client-{i}"), default)).Status);
            Assert.True(await Of(i + 1, other).ReplyAsync("c", $"p{i}", [Activity($"a{i}"), Activity($"b{i}")], default));
            return true;
        });

        var batch = await other.DirectLine.ReadAsync("c", 0, 1000, default);
        Assert.Equal(Enumerable.Range(1, 60).Select(i => (long)i), batch!.Activities.Select(activity => activity.Sequence));
        var order = batch.Activities.Select(activity => Encoding.UTF8.GetString(activity.Json)).ToList();
        Assert.All(Enumerable.Range(0, 20), i => Assert.Equal(order.IndexOf($"a{i}") + 1, order.IndexOf($"b{i}")));
    }

    [Fact]
    public async Task Post_SameClientIdToTwo_IsStoredOnce()
    {
        await using var other = Replica.Another();
        await Store.StartAsync(Conversation("c"), default);

        var posts = await AtOnce(i => Of(i, other).PostAsync("c", Activity($"{i}", "client"), default));

        var stored = Assert.Single(posts, post => post.Status == PostStatus.Stored);
        Assert.All(posts, post => Assert.Equal((stored.ActivityId, 1L), (post.ActivityId, post.Sequence)));
        Assert.Equal(1, (await Store.ReadAsync("c", 0, 100, default))!.Last);
    }

    [Fact]
    public async Task Reply_SameActivityFromTwo_IsStoredOnce()
    {
        await using var other = Replica.Another();
        await Store.StartAsync(Conversation("c"), default);
        await Store.PostAsync("c", Activity("question"), default);

        var replies = await AtOnce(i => Of(i, other).ReplyAsync("c", "question", [Activity($"{i}")], default));

        Assert.Single(replies, isStored => isStored);
        Assert.Equal(2, (await Store.ReadAsync("c", 0, 100, default))!.Last);
    }

    [Fact]
    public async Task Delete_WhileOthersPost_LeavesNothing()
    {
        await using var other = Replica.Another();
        await Store.StartAsync(Conversation("c"), default);

        await AtOnce(async i =>
        {
            await (i == 10 ? other.DirectLine.DeleteAsync("c", default) : Of(i, other).PostAsync("c", Activity($"{i}"), default));
            return true;
        });

        await using var open = Replica.Database.Open();
        Assert.Equal(0, await open.Activities.CountAsync());
    }

    [Fact]
    public async Task Unanswered_SomeOfEachKind_GivesPostedOnesOfOpenConversationsOldestFirst()
    {
        foreach (var id in new[] { "open", "other", "ended" })
        {
            await Store.StartAsync(Conversation(id), default);
        }

        await Store.PostAsync("open", Activity("too old"), default);
        Advance(TimeSpan.FromSeconds(10));
        var since = Now;
        await Store.ReplyAsync("open", null, [Activity("greeting")], default);
        await Store.PostAsync("open", Activity("answered"), default);
        await Store.ReplyAsync("open", "answered", [Activity("answer")], default);
        await Store.PostAsync("ended", Activity("in an ended one"), default);
        await Store.PostAsync("other", Activity("first"), default);
        Advance(TimeSpan.FromSeconds(10));
        await Store.PostAsync("open", Activity("second"), default);
        await Store.PostAsync("open", Activity("third"), default);
        var until = Now;
        Advance(TimeSpan.FromSeconds(10));
        await Store.PostAsync("open", Activity("too new"), default);
        await Store.EndAsync("ended", default);

        var found = await Store.UnansweredAsync(since, until, 100, default);

        Assert.Equal(["first", "second", "third"], found.Select(each => Encoding.UTF8.GetString(each.Json)));
        Assert.Equal(("other", 1L), (found[0].ConversationId, found[0].Sequence));
        Assert.Equal(["first", "second"], (await Store.UnansweredAsync(since, until, 2, default)).Select(each => Encoding.UTF8.GetString(each.Json)));
    }

    [Fact]
    public async Task Find_UsedOften_IsNotedOnceAMinute()
    {
        await Store.StartAsync(Conversation("c"), default);
        var started = await UsedAt();
        Advance(TimeSpan.FromSeconds(59));
        await Store.FindAsync("c", default);
        Assert.Equal(started, await UsedAt());

        Advance(TimeSpan.FromSeconds(1));
        await Store.FindAsync("c", default);

        Assert.Equal(Now, await UsedAt());
    }

    private static Task<T[]> AtOnce<T>(Func<int, Task<T>> call) => Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => call(i))));

    private DatabaseDirectLineStore Of(int call, Store other) => (call % 2 == 0 ? Replica : other).DirectLine;

    private async Task<DateTimeOffset> UsedAt()
    {
        await using var open = Replica.Database.Open();
        return await open.Conversations.Select(row => row.UsedAt).SingleAsync();
    }
}
