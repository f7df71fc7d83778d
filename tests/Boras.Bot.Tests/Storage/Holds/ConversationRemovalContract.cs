using System.Text;
using Boras.Bot.Conversations;
using Boras.Bot.Feedback;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Questions;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage.Holds;

/// <summary>Deleting, holding and telling what is kept.</summary>
public abstract class ConversationRemovalContract
{
    private protected const string Secret = "hemligt-4711";
    private static readonly string Key = ConversationHolds.KeyOf("directline", "c");

    private protected abstract Store Store { get; }

    [Fact]
    public async Task Delete_NotOnHold_RemovesAllAndTellsOnlyThatItEnded()
    {
        await TalkAsync("c");
        await TalkAsync("other");

        Assert.True(await Store.Removal.DeleteByKeyAsync(Key, default));

        Assert.Null(await Store.DirectLine.ReadAsync("c", 0, 100, default));
        var line = Assert.Single(await Store.Record.ReadAsync(Key, default));
        Assert.Contains("deleted by its user", line, StringComparison.Ordinal);
        Assert.DoesNotContain("dl_c", line, StringComparison.Ordinal);
        Assert.Equal(2, (await Store.DirectLine.ReadAsync("other", 0, 100, default))!.Last);
        await using var open = Store.Database.Open();
        Assert.Equal((2, 2), (await open.Questions.CountAsync(), await open.Feedback.CountAsync()));
        Assert.Equal([Secret + "other"], await open.Questions.Where(row => row.Text != null).Select(row => row.Text).ToListAsync());
        Assert.Equal([Secret + "other"], await open.Feedback.Where(row => row.Question != null).Select(row => row.Question).ToListAsync());
    }

    [Fact]
    public async Task Delete_OnHold_HidesItAndReleaseRemovesIt()
    {
        await TalkAsync("c");
        Assert.True(await Store.Holds.HoldAsync(Key, "KS 2026-1", default));

        Assert.False(await Store.Removal.DeleteByKeyAsync(Key, default));

        Assert.Null(await Store.DirectLine.ReadAsync("c", 0, 100, default));
        Assert.Equal(("", false), (await Store.DirectLine.FindAsync("c", default)) is { } found ? (found.UserId, found.IsOpen) : default);
        Assert.Contains(await Store.Record.ReadAsync(Key, default), line => line.Contains(Secret, StringComparison.Ordinal));

        Assert.True(await Store.Holds.ReleaseAsync(Key, default));

        Assert.DoesNotContain(await Store.Record.ReadAsync(Key, default), line => line.Contains(Secret, StringComparison.Ordinal));
        await using var open = Store.Database.Open();
        Assert.Equal((0, 0), (await open.Activities.CountAsync(), await open.States.CountAsync()));
    }

    [Fact]
    public async Task Delete_OnHoldOnAnotherChannel_IsRemovedWithTheHold()
    {
        // A channel of the Bot Framework has no row of its own among the conversations.
        var activity = Activity("t", "msteams");
        var key = ActivityKey.OfConversation(activity);
        await Store.States.WriteAsync(activity, new KeptState(new ConversationState()), new ConversationState(LastQuestion: Secret),
            new AskedQuestion("no-answer", "sv", 0.1, Secret, []), default);
        await Store.Holds.HoldAsync(key, "KS 2026-1", default);

        Assert.False(await Store.Removal.DeleteByKeyAsync(key, default));
        Assert.Contains(await Store.Record.ReadAsync(key, default), line => line.EndsWith("to be removed when it is released", StringComparison.Ordinal));
        Assert.Contains(await Store.Record.ReadAsync(key, default), line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.True(await Store.Holds.ReleaseAsync(key, default));

        Assert.Empty(await Store.Record.ReadAsync(key, default));
        await using var open = Store.Database.Open();
        Assert.Null(Assert.Single(await open.Questions.ToListAsync()).Text);
    }

    [Fact]
    public async Task Delete_AsTheHoldIsReleased_RemovesIt()
    {
        await using var other = Store.Another();
        for (var i = 0; i < 20; i++)
        {
            // At most three may be open, and they are counted anew after a second.
            Store.Clock.Advance(TimeSpan.FromSeconds(1));
            await TalkAsync($"{i}");
            var key = ConversationHolds.KeyOf("directline", $"{i}");
            await Store.Holds.HoldAsync(key, "KS 2026-1", default);

            await Task.WhenAll(Task.Run(() => other.Holds.ReleaseAsync(key, default)), Task.Run(() => Store.Removal.DeleteByKeyAsync(key, default)));
        }

        await using var open = Store.Database.Open();
        Assert.Equal((0, 0, 0), (await open.Activities.CountAsync(), await open.States.CountAsync(), await open.Questions.CountAsync(row => row.Text != null)));
    }

    [Fact]
    public async Task Rate_AsItIsDeleted_KeepsNoWords()
    {
        await using var other = Store.Another();
        for (var i = 0; i < 20; i++)
        {
            Store.Clock.Advance(TimeSpan.FromSeconds(1));
            await TalkAsync($"{i}");
            var activity = Activity($"{i}");
            var rating = new FeedbackEvent(FeedbackRating.Down, null, "answered", "sv", "directline", Key: null) { ConversationKey = ActivityKey.OfConversation(activity), Question = Secret };

            await Task.WhenAll(Task.Run(() => other.Feedback.RecordAsync(rating, default)), Task.Run(() => Store.Removal.DeleteByKeyAsync(rating.ConversationKey, default)));
        }

        await using var open = Store.Database.Open();
        Assert.Equal((40, 0), (await open.Feedback.CountAsync(), await open.Feedback.CountAsync(row => row.Question != null || row.Conversation != null)));
    }

    [Fact]
    public async Task Release_NotDeleted_KeepsIt()
    {
        await TalkAsync("c");
        await Store.Holds.HoldAsync(Key, "KS 2026-1", default);

        Assert.True(await Store.Holds.ReleaseAsync(Key, default));
        Assert.False(await Store.Holds.ReleaseAsync(Key, default));

        Assert.Equal(2, (await Store.DirectLine.ReadAsync("c", 0, 100, default))!.Last);
    }

    [Fact]
    public async Task Hold_Twice_IsSaidAndTheFirstStays()
    {
        Assert.True(await Store.Holds.HoldAsync(Key, "the first", default));
        Assert.False(await Store.Holds.HoldAsync(Key, "the second", default));

        Assert.Equal("the first", Assert.Single(await Store.Holds.AllAsync(default)).Reason);
    }

    [Fact]
    public async Task Forget_OnHold_KeepsTheState()
    {
        await TalkAsync("c");
        await Store.Holds.HoldAsync(Key, "KS 2026-1", default);

        await Store.States.ForgetAsync(Activity("c"), default);

        Assert.Contains(await Store.Record.ReadAsync(Key, default), line => line.StartsWith("remembered since", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_Conversation_TellsAllThatIsKept()
    {
        await TalkAsync("c");
        await Store.Holds.HoldAsync(Key, "KS 2026-1", default);

        var lines = await Store.Record.ReadAsync(Key, default);

        Assert.Equal(
            ["conversation c", "from the user", "to the user", "remembered since", "question without", "rating Down", "on hold since"],
            lines.Select(line => string.Join(' ', line.Split(' ', ',', ':') is [var first, var second, ..] words ? words[0] switch
            {
                "from" or "to" or "on" => string.Join(' ', words[..3]),
                _ => $"{first} {second}",
            } : line)));
        Assert.Equal(5, lines.Count(line => line.Contains(Secret, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("other", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_Unknown_TellsNothing() => Assert.Empty(await Store.Record.ReadAsync(Key, default));

    [Theory]
    [InlineData("c", false)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", false)]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF", true)]
    public void KeyOf_Conversation_IsItsHashAndAKeyIsItself(string conversation, bool isKey)
    {
        Assert.Equal(isKey, ConversationHolds.KeyOf("directline", conversation) == conversation);
        Assert.Equal(isKey, ConversationHolds.KeyOf("directline", conversation) == ConversationHolds.KeyOf("msteams", conversation));
    }

    /// <summary>A conversation with the secret in everything that is kept of it.</summary>
    private protected async Task TalkAsync(string id)
    {
        await Store.DirectLine.StartAsync(new DirectLineConversation(id, $"dl_{id}", "sv", Store.Clock.GetUtcNow()), default);
        await Store.DirectLine.PostAsync(id, new NewActivity("1", Encoding.UTF8.GetBytes($"fråga {Secret}{id}"), "client"), default);
        await Store.DirectLine.ReplyAsync(id, "1", [new NewActivity("2", Encoding.UTF8.GetBytes($"svar {Secret}{id}"))], default);
        var activity = Activity(id);
        await Store.States.WriteAsync(activity, await Store.States.ReadAsync(activity, default), new ConversationState(LastQuestion: Secret + id),
            new AskedQuestion("no-answer", "sv", 0.1, Secret + id, []), default);
        await Store.Feedback.RecordAsync(
            new FeedbackEvent(FeedbackRating.Down, null, "answered", "sv", "directline", ActivityKey.Of(activity)) { ConversationKey = ActivityKey.OfConversation(activity), Question = Secret + id }, default);
    }

    private static Activity Activity(string id, string channel = "directline") =>
        new() { Type = ActivityTypes.Message, Id = "1", ChannelId = channel, Conversation = new ConversationAccount { Id = id } };
}
