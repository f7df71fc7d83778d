using System.Text;
using Boras.Bot.Privacy;
using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.DirectLine;
using Boras.Bot.Storage.Questions;
using Boras.Bot.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Privacy;

/// <summary>What is weeded, by which decision, and what is noted of it.</summary>
public abstract class WeedingContract
{
    private protected const string Secret = "hemligt-4711";
    private const int Days = 30;

    private protected abstract Store Store { get; }

    [Fact]
    public async Task Run_NoDecisionOfAClass_RefusesThatAndNamesTheSetting()
    {
        await FillAsync(1);
        Store.Privacy.Retention.Conversations = new RetentionRule { Days = Days };
        Store.Privacy.Retention.Statistics = new RetentionRule { Days = Days, Decision = "KS 2026-3" };

        var weeded = await Store.Weeding.RunAsync(isTrial: false, default);

        Assert.Contains("Privacy:Retention:Conversations:Decision is not set", weeded[0].Refusal, StringComparison.Ordinal);
        Assert.Contains("Privacy:Retention:Questions:Days and", weeded[1].Refusal, StringComparison.Ordinal);
        Assert.Null(weeded[2].Refusal);

        // The words belong to a class without a decision, and so the row stays.
        await using var open = Store.Database.Open();
        Assert.Equal((2, 2, 2), (await open.Conversations.CountAsync(), await open.States.CountAsync(), await open.Questions.CountAsync(row => row.Text != null)));
        Assert.Equal((1, 2), (await open.Questions.CountAsync(row => row.Text == null), await open.Feedback.CountAsync(row => row.Question != null)));
        Assert.Equal("Statistics", Assert.Single(await open.Weedings.ToListAsync()).DataClass);
    }

    [Fact]
    public async Task Run_OldAndNew_RemovesWhatIsOlderAndNotesTheCounts()
    {
        await FillAsync(3);
        Decide();

        var weeded = await Store.Weeding.RunAsync(isTrial: false, default);

        // Words go by the second decision and, as old as they are, their rows by the third.
        Assert.Equal([(6, 0), (6, 0), (9, 0)], weeded.Select(each => ((int)each.Removed, (int)each.Held)));
        await using var open = Store.Database.Open();
        Assert.Equal(["new0", "new1", "new2"], await open.Conversations.Select(row => row.Id).OrderBy(id => id).ToListAsync());
        Assert.Equal((3, 3, 6, 3), (await open.Activities.CountAsync(), await open.States.CountAsync(), await open.Questions.CountAsync(), await open.Feedback.CountAsync()));
        var protocol = await open.Weedings.OrderBy(row => row.Id).ToListAsync();
        Assert.Equal([("Conversations", "KS 2026-1", 6L), ("Questions", "KS 2026-2", 6L), ("Statistics", "KS 2026-3", 9L)], protocol.Select(row => (row.DataClass, row.Decision, row.Removed)));
        Assert.All(protocol, row => Assert.Equal((Store.Clock.GetUtcNow(), Store.Clock.GetUtcNow().AddDays(-Days)), (row.At, row.OlderThan)));
    }

    [Fact]
    public async Task Run_Again_FindsNothing()
    {
        await FillAsync(2);
        Decide();
        await Store.Weeding.RunAsync(isTrial: false, default);

        Assert.All(await Store.Weeding.RunAsync(isTrial: false, default), each => Assert.Equal((0, 0), (each.Removed, each.Held)));
    }

    [Fact]
    public async Task Run_QuestionsOnly_LoseTheirWordsAndStayAsNumbers()
    {
        await FillAsync(2);
        Store.Privacy.Retention.Questions = new RetentionRule { Days = Days, Decision = "KS 2026-2" };

        await Store.Weeding.RunAsync(isTrial: false, default);

        await using var open = Store.Database.Open();
        Assert.Equal((8, 4), (await open.Questions.CountAsync(), await open.Feedback.CountAsync()));
        Assert.Equal((2, 2), (await open.Questions.CountAsync(row => row.Text != null && row.Conversation != null), await open.Feedback.CountAsync(row => row.Question != null && row.Conversation != null)));
        Assert.Equal((6, 2), (await open.Questions.CountAsync(row => row.Text == null && row.Conversation == null), await open.Feedback.CountAsync(row => row.Question == null && row.Conversation == null)));
    }

    [Fact]
    public async Task Run_OnHold_KeepsItCountsItAndRemovesItLater()
    {
        await FillAsync(3);
        Decide();
        await Store.Holds.HoldAsync(Key("old1"), "KS 2026-9", default);

        var weeded = await Store.Weeding.RunAsync(isTrial: false, default);

        Assert.Equal([(4, 2), (4, 2), (7, 0)], weeded.Select(each => ((int)each.Removed, (int)each.Held)));
        await using (var open = Store.Database.Open())
        {
            Assert.Equal(1, await open.Activities.CountAsync(row => row.ConversationId == "old1"));
            Assert.Equal(1, await open.Questions.CountAsync(row => row.Conversation == Key("old1") && row.Text != null));
        }

        await Store.Holds.ReleaseAsync(Key("old1"), default);
        Assert.Equal([(2, 0), (2, 0), (2, 0)], (await Store.Weeding.RunAsync(isTrial: false, default)).Select(each => ((int)each.Removed, (int)each.Held)));
    }

    [Fact]
    public async Task Hold_WhileABatchIsRemoved_ComesAfterIt()
    {
        await FillAsync(1);
        var (removed, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var other = Store.Another();
        var removing = Store.Database.WriteAsync(
            async context =>
            {
                await WeedingQueries.RemoveAsync(context, DataClass.Conversations, Store.Clock.GetUtcNow().AddDays(-Days), 10, default);
                removed.SetResult();
                await mayEnd.Task;
            },
            default);
        await removed.Task;

        var holding = Task.Run(() => other.Holds.HoldAsync(Key("old0"), "KS 2026-9", default));
        Assert.NotSame(holding, await Task.WhenAny(holding, Task.Delay(TimeSpan.FromMilliseconds(200))));
        mayEnd.SetResult();
        await removing;

        Assert.True(await holding);
        Assert.Equal(["new0"], await Store.Database.ReadAsync(context => context.Conversations.Select(row => row.Id).ToListAsync(), default));
    }

    [Fact]
    public async Task Run_Trial_CountsAndChangesNothing()
    {
        await FillAsync(3);
        Decide();
        await Store.Holds.HoldAsync(Key("old1"), "KS 2026-9", default);

        var weeded = await Store.Weeding.RunAsync(isTrial: true, default);

        // Rows whose words have not gone yet are not counted as numbers.
        Assert.Equal([(4, 2), (4, 2), (3, 0)], weeded.Select(each => ((int)each.Removed, (int)each.Held)));
        await using var open = Store.Database.Open();
        Assert.Equal((6, 6, 12, 6, 0), (await open.Conversations.CountAsync(), await open.States.CountAsync(), await open.Questions.CountAsync(), await open.Feedback.CountAsync(), await open.Weedings.CountAsync()));
    }

    [Fact]
    public async Task Run_MoreThanOneBatch_RemovesAll()
    {
        await FillAsync(450);
        Decide();

        var weeded = await Store.Weeding.RunAsync(isTrial: false, default);

        Assert.Equal([900, 900, 1350], weeded.Select(each => (int)each.Removed));
        await using var open = Store.Database.Open();
        Assert.Equal((450, 450), (await open.Conversations.CountAsync(), await open.Activities.CountAsync()));
    }

    [Fact]
    public async Task Run_StoppedHalfWay_HasNotedWhatItRemoved()
    {
        await FillAsync(450);
        Decide();
        using var stop = new CancellationTokenSource();
        var running = Task.Run(() => Store.Weeding.RunAsync(isTrial: false, stop.Token));
        await using var open = Store.Database.Open();
        while (!running.IsCompleted && await open.Conversations.CountAsync() == 900)
        {
            await Task.Delay(1);
        }

        await stop.CancelAsync();
        await Task.WhenAny(running);

        // Of every conversation there was a state as well.
        var removed = 1800 - await open.Conversations.CountAsync() - await open.States.CountAsync();
        Assert.Equal(removed, (await open.Weedings.AsNoTracking().FirstAsync(row => row.DataClass == "Conversations")).Removed);
    }

    [Fact]
    public async Task Run_ExactlyAsOldAsTheDays_IsKept()
    {
        await FillAsync(1, olderBy: TimeSpan.Zero);
        Decide();
        Assert.Equal(0, (await Store.Weeding.RunAsync(isTrial: false, default))[0].Removed);

        Store.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(2, (await Store.Weeding.RunAsync(isTrial: false, default))[0].Removed);
    }

    [Fact]
    public async Task Run_TwoAtOnce_RemoveEachOnce()
    {
        await FillAsync(450);
        Decide();
        await using var other = Store.Another();

        var both = await Task.WhenAll(Task.Run(() => Store.Weeding.RunAsync(isTrial: false, default)), Task.Run(() => other.Weeding.RunAsync(isTrial: false, default)));

        Assert.All(Enum.GetValues<DataClass>(), dataClass => Assert.Equal(
            dataClass == DataClass.Statistics ? 1350 : 900, both.Sum(weeded => weeded.Single(each => each.DataClass == dataClass).Removed)));
    }

    private protected void Decide()
    {
        Store.Privacy.Retention.Conversations = new RetentionRule { Days = Days, Decision = "KS 2026-1" };
        Store.Privacy.Retention.Questions = new RetentionRule { Days = Days, Decision = "KS 2026-2" };
        Store.Privacy.Retention.Statistics = new RetentionRule { Days = Days, Decision = "KS 2026-3" };
    }

    /// <summary>So many old conversations and as many new ones, each with an activity, a state, a question without an answer, one with, and a rating.</summary>
    private protected Task FillAsync(int count, TimeSpan? olderBy = null) => Store.Database.WriteAsync(
        context =>
        {
            var (now, old) = (Store.Clock.GetUtcNow(), Store.Clock.GetUtcNow().AddDays(-Days) - (olderBy ?? TimeSpan.FromHours(1)));
            foreach (var (id, at) in Enumerable.Range(0, count).SelectMany(i => new[] { ($"old{i}", old), ($"new{i}", now) }))
            {
                var words = $"{(at == now ? "nytt" : Secret)} {id} {new string('x', id.GetHashCode(StringComparison.Ordinal) & 0x3FF)}";
                context.Conversations.Add(new ConversationRow { Id = id, Key = Key(id), UserId = words, StartedAt = at, UsedAt = at, LastSequence = 1 });
                context.Activities.Add(new ActivityRow { ConversationId = id, Sequence = 1, ActivityId = "1", At = at, IsPosted = true, Json = Encoding.UTF8.GetBytes(words) });
                context.States.Add(new StateRow { Conversation = Key(id), Version = 1, State = words, Before = words, UsedAt = at });
                context.Questions.Add(new QuestionRow { Conversation = Key(id), At = at, Channel = "directline", Language = "sv", Outcome = "no-answer", Confidence = 0.1, Text = words, Nearest = "" });
                context.Questions.Add(new QuestionRow { At = at, Channel = "directline", Language = "sv", Outcome = "answered", Confidence = 0.9, Nearest = "faq/a" });
                context.Feedback.Add(new FeedbackRow { Conversation = Key(id), At = at, Rating = "Down", Language = "sv", Channel = "directline", Question = words });
            }

            return context.SaveChangesAsync();
        },
        default);

    private static string Key(string id) => ConversationHolds.KeyOf("directline", id);
}
