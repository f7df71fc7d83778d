using Boras.Bot.Conversations;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Questions;
using Boras.Bot.Tests.Conversations;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage.Conversations;

/// <summary>What a database does besides.</summary>
public abstract class DatabaseStatesContract : ConversationStatesContract
{
    private static readonly AskedQuestion Unanswered = new("no-answer", "sv", 0.1, "Var är min cykel?", ["faq/a", "faq/b"]);

    private protected abstract Store Store { get; }

    [Fact]
    public async Task Read_SameActivityOnceMore_GivesTheStateBeforeIt()
    {
        await Write(In("directline", "1", "a"), new ConversationState(LastQuestion: "Ett"));
        await Write(In("directline", "1", "b"), new ConversationState(LastQuestion: "Två"));

        Assert.Equal("Ett", (await States.ReadAsync(In("directline", "1", "b"), default)).State.LastQuestion);
        Assert.Equal("Två", (await States.ReadAsync(In("directline", "1", "c"), default)).State.LastQuestion);
    }

    [Fact]
    public async Task Read_LongUnused_IsForgottenAndCanBeWritten()
    {
        await Write(In("directline", "1"), new ConversationState(LastQuestion: "Ett"));
        Store.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Null((await States.ReadAsync(In("directline", "1"), default)).State.LastQuestion);
        await Write(In("directline", "1"), new ConversationState(LastQuestion: "Två"));
        Assert.Equal("Två", (await States.ReadAsync(In("directline", "1"), default)).State.LastQuestion);
    }

    [Fact]
    public async Task Write_UnansweredQuestion_IsKeptOnceToTheHour()
    {
        Store.Clock.Advance(TimeSpan.FromMinutes(17));
        await Write(In("directline", "1", "a"), new ConversationState(), Unanswered);
        await Write(In("directline", "1", "a"), new ConversationState(), Unanswered);

        await using var open = Store.Database.Open();
        var row = await open.Questions.SingleAsync();
        Assert.Equal(("Var är min cykel?", "faq/a faq/b", "directline", 0, 12), (row.Text, row.Nearest, row.Channel, row.At.Minute, row.At.Hour));
    }

    [Fact]
    public async Task Delete_ConversationWhileTheBotThinks_LeavesNothingBehind()
    {
        await Store.DirectLine.StartAsync(new("1", "dl_x", null, Store.Clock.GetUtcNow()), default);
        await Write(In("directline", "1", "a"), new ConversationState(LastQuestion: "Var?"), Unanswered);
        var before = await States.ReadAsync(In("directline", "1", "b"), default);

        await Store.DirectLine.DeleteAsync("1", default);
        await States.WriteAsync(In("directline", "1", "b"), before, new ConversationState(LastQuestion: "När?"), Unanswered, default);

        await using var open = Store.Database.Open();
        Assert.Equal(0, await open.States.CountAsync());
        Assert.Null(Assert.Single(await open.Questions.ToListAsync()).Text);
    }

    [Fact]
    public async Task Delete_ConversationAsItsFirstStateIsWritten_LeavesNothingBehind()
    {
        await using var other = Store.Another();
        for (var i = 0; i < 30; i++)
        {
            // At most three may be open, and they are counted anew after a second.
            Store.Clock.Advance(TimeSpan.FromSeconds(1));
            var id = $"{i}";
            Assert.Equal(StartResult.Started, await Store.DirectLine.StartAsync(new(id, "dl_x", null, Store.Clock.GetUtcNow()), default));

            await Task.WhenAll(
                Task.Run(() => other.States.WriteAsync(In("directline", id, "a"), new KeptState(new ConversationState()), new ConversationState(LastQuestion: "Var?"), Unanswered, default)),
                Task.Run(() => Store.DirectLine.DeleteAsync(id, default)));
        }

        await using var open = Store.Database.Open();
        Assert.Equal((0, 0), (await open.States.CountAsync(), await open.Questions.CountAsync(row => row.Text != null)));
    }
}
