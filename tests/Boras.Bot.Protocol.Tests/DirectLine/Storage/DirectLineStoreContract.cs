using System.Text;
using Boras.Bot.Protocol.DirectLine.Storage;

namespace Boras.Bot.Protocol.Tests.DirectLine.Storage;

/// <summary>What every store does.</summary>
public abstract class DirectLineStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private protected abstract IDirectLineStore Store { get; }

    private protected abstract void Advance(TimeSpan time);

    [Fact]
    public async Task Start_TwiceAndEnded_SaysSo()
    {
        Assert.Equal(StartResult.Started, await Store.StartAsync(Conversation("c"), default));
        Assert.Equal(StartResult.Exists, await Store.StartAsync(Conversation("c"), default));
        await Store.EndAsync("c", default);
        Assert.Equal(StartResult.Ended, await Store.StartAsync(Conversation("c"), default));
    }

    [Fact]
    public async Task Find_OpenEndedUnknown_TellsThemApart()
    {
        await Store.StartAsync(Conversation("c"), default);
        Assert.Equal(Conversation("c"), await Store.FindAsync("c", default));
        await Store.EndAsync("c", default);
        Assert.False((await Store.FindAsync("c", default))!.IsOpen);
        Assert.Null(await Store.FindAsync("unknown", default));
    }

    [Fact]
    public async Task Post_ManyAtOnce_GetSequencesWithoutGap()
    {
        await Store.StartAsync(Conversation("c"), default);

        var posts = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => Store.PostAsync("c", Activity($"{i}"), default))));

        Assert.Equal(Enumerable.Range(1, 200).Select(i => (long)i), posts.Select(post => post.Sequence).Order());
        var batch = await Store.ReadAsync("c", 0, 1000, default);
        Assert.Equal(posts.OrderBy(post => post.Sequence).Select(post => post.ActivityId), batch!.Activities.Select(activity => Encoding.UTF8.GetString(activity.Json)));
    }

    [Fact]
    public async Task Post_SameClientId_IsStoredOnce()
    {
        await Store.StartAsync(Conversation("c"), default);

        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Store.PostAsync("c", Activity($"{i}", "client"), default))));

        var stored = Assert.Single(posts, post => post.Status == PostStatus.Stored);
        Assert.All(posts, post => Assert.Equal((stored.ActivityId, stored.Sequence), (post.ActivityId, post.Sequence)));
        Assert.Single((await Store.ReadAsync("c", 0, 100, default))!.Activities);
    }

    [Fact]
    public async Task Post_SameClientIdElsewhere_IsAnother()
    {
        await Store.StartAsync(Conversation("c"), default);
        await Store.StartAsync(Conversation("d"), default);
        await Store.PostAsync("c", Activity("1", "client"), default);

        Assert.Equal(PostStatus.Stored, (await Store.PostAsync("d", Activity("2", "client"), default)).Status);
    }

    [Fact]
    public async Task Reply_Twice_IsStoredOnceAndMarked()
    {
        await Store.StartAsync(Conversation("c"), default);
        await Store.PostAsync("c", Activity("1", "client"), default);
        Assert.False((await Store.PostAsync("c", Activity("1", "client"), default)).IsAnswered);

        Assert.True(await Store.ReplyAsync("c", "1", [Activity("2"), Activity("3")], default));
        Assert.False(await Store.ReplyAsync("c", "1", [Activity("4")], default));

        Assert.True((await Store.PostAsync("c", Activity("1", "client"), default)).IsAnswered);
        Assert.Equal([1, 2, 3], (await Store.ReadAsync("c", 0, 100, default))!.Activities.Select(activity => activity.Sequence));
    }

    [Fact]
    public async Task Reply_ToNothingOrWithNothing_IsTaken()
    {
        await Store.StartAsync(Conversation("c"), default);

        Assert.True(await Store.ReplyAsync("c", null, [Activity("1")], default));
        Assert.True(await Store.ReplyAsync("c", null, [Activity("2")], default));
        Assert.True(await Store.ReplyAsync("c", "x", [], default));
        Assert.Equal(2, (await Store.ReadAsync("c", 0, 100, default))!.Last);
    }

    [Theory]
    [InlineData(0, 100, new long[] { 1, 2, 3 })]
    [InlineData(1, 1, new long[] { 2 })]
    [InlineData(3, 100, new long[0])]
    [InlineData(long.MaxValue, 100, new long[0])]
    public async Task Read_Watermark_GivesWhatFollows(long watermark, int max, long[] expected)
    {
        await Store.StartAsync(Conversation("c"), default);
        await Store.ReplyAsync("c", null, [Activity("1"), Activity("2"), Activity("3")], default);

        var batch = await Store.ReadAsync("c", watermark, max, default);

        Assert.Equal(expected, batch!.Activities.Select(activity => activity.Sequence));
        Assert.Equal((3, true), (batch.Last, batch.IsOpen));
    }

    [Fact]
    public async Task End_Conversation_CanStillBeReadButTakesNothing()
    {
        await Store.StartAsync(Conversation("c"), default);
        await Store.PostAsync("c", Activity("1"), default);

        await Store.EndAsync("c", default);

        Assert.False((await Store.ReadAsync("c", 0, 100, default))!.IsOpen);
        Assert.Equal(PostStatus.Ended, (await Store.PostAsync("c", Activity("2"), default)).Status);
        Assert.False(await Store.ReplyAsync("c", "1", [Activity("3")], default));
    }

    [Fact]
    public async Task Delete_Conversation_LeavesNothingButThatItEnded()
    {
        await Store.StartAsync(Conversation("c"), default);
        await Store.PostAsync("c", Activity("1"), default);

        await Store.DeleteAsync("c", default);

        Assert.Null(await Store.ReadAsync("c", 0, 100, default));
        var left = await Store.FindAsync("c", default);
        Assert.Equal((false, "", null), (left!.IsOpen, left.UserId, left.Locale));
        Assert.Equal(StartResult.Ended, await Store.StartAsync(Conversation("c"), default));
    }

    [Fact]
    public async Task Anything_UnknownConversation_DoesNothing()
    {
        Assert.Equal(PostStatus.Ended, (await Store.PostAsync("c", Activity("1"), default)).Status);
        Assert.False(await Store.ReplyAsync("c", null, [Activity("1")], default));
        Assert.Null(await Store.ReadAsync("c", 0, 100, default));
        await Store.EndAsync("c", default);
        await Store.DeleteAsync("c", default);
        Assert.Null(await Store.FindAsync("c", default));
    }

    [Fact]
    public async Task Post_OverTheMost_IsFull()
    {
        await Store.StartAsync(Conversation("c"), default);
        await Store.ReplyAsync("c", null, [.. Enumerable.Range(0, 299).Select(i => Activity($"{i}"))], default);
        Assert.Equal(PostStatus.Stored, (await Store.PostAsync("c", Activity("299"), default)).Status);

        Assert.Equal(PostStatus.Full, (await Store.PostAsync("c", Activity("x"), default)).Status);
    }

    [Fact]
    public async Task Start_FullOfIdleOnes_HasRoomAgain()
    {
        foreach (var id in new[] { "a", "b", "c" })
        {
            await Store.StartAsync(Conversation(id), default);
        }

        Assert.Equal(StartResult.Full, await Store.StartAsync(Conversation("d"), default));
        Advance(TimeSpan.FromMinutes(40));
        await Store.FindAsync("a", default);
        Advance(TimeSpan.FromMinutes(40));

        Assert.Equal(StartResult.Started, await Store.StartAsync(Conversation("d"), default));
        Assert.Equal(StartResult.Started, await Store.StartAsync(Conversation("e"), default));
        Assert.Equal(StartResult.Full, await Store.StartAsync(Conversation("f"), default));
        Assert.True((await Store.FindAsync("a", default))!.IsOpen);
        Assert.False(await Store.FindAsync("b", default) is { IsOpen: true });
    }

    private protected static DirectLineConversation Conversation(string id) => new(id, "dl_anna", "sv", Noon);

    private protected static NewActivity Activity(string id, string? clientId = null) => new(id, Encoding.UTF8.GetBytes(id), clientId);
}
