using Boras.Bot.Conversations;
using Boras.Bot.Feedback;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Questions;
using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.Questions;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage.Questions;

/// <summary>How ratings, and the questions they are about, are kept.</summary>
public abstract class DatabaseFeedbackContract
{
    private const string Key = "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF";

    private protected abstract Store Store { get; }

    [Fact]
    public async Task Record_DeliveredTwice_IsKeptOnceWithTheQuestionToTheHour()
    {
        Store.Clock.Advance(TimeSpan.FromMinutes(59));
        await RememberAsync();
        await using var other = Store.Another();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => (i % 2 == 0 ? Store : other).Feedback.RecordAsync(Down(Key), default))));

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("Down", "Var är min cykel?", "directline", "faq/a"), (row.Rating, row.Question, row.Channel, row.Item));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero), row.At);
        Assert.Equal("conversation", row.Conversation);
    }

    [Fact]
    public async Task Record_ConversationIsForgotten_KeepsTheRatingWithoutTheQuestion()
    {
        await Store.Feedback.RecordAsync(Down(Key), default);

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("Down", null, null), (row.Rating, row.Question, row.Conversation));
    }

    [Fact]
    public async Task Record_WithoutId_IsKeptEachTime()
    {
        await Store.Feedback.RecordAsync(Down(null), default);
        await Store.Feedback.RecordAsync(Down(null), default);

        Assert.Equal(2, (await RowsAsync()).Count);
    }

    [Fact]
    public async Task Record_Up_NamesNoConversation()
    {
        await Store.Feedback.RecordAsync(Down(Key) with { Rating = FeedbackRating.Up, Question = null }, default);

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("Up", null, null), (row.Rating, row.Question, row.Conversation));
    }

    [Fact]
    public async Task Anything_QuestionsAreNotKept_KeepsNeitherWordsNorConversation()
    {
        Store.Privacy.KeepQuestions = false;
        await RememberAsync();

        await Store.Feedback.RecordAsync(Down(Key), default);
        await AskAsync("Var är min cykel?");

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("Down", null, null), (row.Rating, row.Question, row.Conversation));
        var question = await Store.Database.ReadAsync(context => context.Questions.SingleAsync(), default);
        Assert.Equal(("no-answer", null, null), (question.Outcome, question.Text, question.Conversation));
    }

    [Fact]
    public async Task Record_ChannelOrWordsOfAnyKind_AreKeptInAFormThatBothDatabasesTake()
    {
        const string Hostile = "a\0b'; DROP TABLE feedback; -- \u202e🙂 ';";
        await RememberAsync();

        await Store.Feedback.RecordAsync(new FeedbackEvent(FeedbackRating.Down, null, "answered", "sv", new string('x', 10_000), Key) { ConversationKey = "conversation", Question = Hostile }, default);
        await AskAsync(Hostile);

        var row = Assert.Single(await RowsAsync());
        Assert.Equal((Hostile.Replace("\0", "", StringComparison.Ordinal), true), (row.Question, row.Channel.Length <= 32));
        Assert.Equal(row.Question, await Store.Database.ReadAsync(context => context.Questions.Select(question => question.Text).SingleAsync(), default));
    }

    private static FeedbackEvent Down(string? key) =>
        new(FeedbackRating.Down, "faq/a", "answered", "sv", "directline", key) { ConversationKey = "conversation", Question = "Var är min cykel?" };

    private Task RememberAsync() => Store.Database.WriteAsync(
        context =>
        {
            context.States.Add(new StateRow { Conversation = "conversation", Version = 1, State = "{}", UsedAt = Store.Clock.GetUtcNow() });
            return context.SaveChangesAsync();
        },
        default);

    private async Task AskAsync(string text) => Assert.True(await Store.States.WriteAsync(
        new Activity { Type = ActivityTypes.Message, Id = "1", ChannelId = "directline", Conversation = new ConversationAccount { Id = "c" } },
        new KeptState(new ConversationState()),
        new ConversationState(LastQuestion: text),
        new AskedQuestion("no-answer", "sv", 0.1, text, ["faq/a"]),
        default));

    private Task<List<FeedbackRow>> RowsAsync() => Store.Database.ReadAsync(context => context.Feedback.AsNoTracking().ToListAsync(), default);
}
