using Boras.Bot.Conversations;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Questions;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Conversations;

/// <summary>What everything does that keeps the state of conversations.</summary>
public abstract class ConversationStatesContract
{
    private protected abstract IConversationStates States { get; }

    [Fact]
    public async Task Read_NeverWritten_IsNeitherGreetedNorAsked() =>
        Assert.Equal(new KeptState(new ConversationState()), await States.ReadAsync(In("emulator", "1"), default));

    [Fact]
    public async Task Read_Written_GivesTheWholeState()
    {
        var state = new ConversationState(Greeted: true, LastQuestion: "Vad kostar det? 🙂")
        {
            Offered = [new Suggestion("Räkmacka", "faq/a") { Language = "sv" }, new Suggestion("Inget av dessa") { IsNone = true }],
            OfferedIn = "fi",
        };

        await Write(In("emulator", "1"), state);

        var read = (await States.ReadAsync(In("emulator", "1"), default)).State;
        Assert.Equal(state.Offered, read.Offered);
        Assert.Equal(state with { Offered = [] }, read with { Offered = [] });
    }

    [Theory]
    [InlineData("webchat", "1")]
    [InlineData("emulator", "2")]
    [InlineData(null, "1")]
    public async Task Read_OtherChannelOrConversation_GivesNothing(string? channel, string conversation)
    {
        await Write(In("emulator", "1"), new ConversationState(Greeted: true));

        Assert.False((await States.ReadAsync(In(channel, conversation), default)).State.Greeted);
    }

    [Fact]
    public async Task Write_SomebodyElseWroteMeanwhile_KeepsTheirs()
    {
        var first = await States.ReadAsync(In("emulator", "1"), default);
        var second = await States.ReadAsync(In("emulator", "1"), default);

        Assert.True(await States.WriteAsync(In("emulator", "1"), first, new ConversationState(LastQuestion: "Ett"), null, default));
        Assert.False(await States.WriteAsync(In("emulator", "1"), second, new ConversationState(LastQuestion: "Två"), null, default));

        Assert.Equal("Ett", (await States.ReadAsync(In("emulator", "1"), default)).State.LastQuestion);
    }

    [Fact]
    public async Task Write_ManyAtOnce_OneOfEachVersionIsKept()
    {
        var before = await States.ReadAsync(In("emulator", "1"), default);

        var written = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            States.WriteAsync(In("emulator", "1"), before, new ConversationState(LastQuestion: $"{i}"), null, default))));

        Assert.Single(written, isWritten => isWritten);
    }

    [Fact]
    public async Task Forget_OneConversation_LeavesTheOthers()
    {
        await Write(In("emulator", "1"), new ConversationState(Greeted: true));
        await Write(In("emulator", "2"), new ConversationState(Greeted: true));

        await States.ForgetAsync(In("emulator", "1"), default);

        Assert.False((await States.ReadAsync(In("emulator", "1"), default)).State.Greeted);
        Assert.True((await States.ReadAsync(In("emulator", "2"), default)).State.Greeted);
    }

    private protected async Task Write(Activity activity, ConversationState state, AskedQuestion? asked = null) =>
        Assert.True(await States.WriteAsync(activity, await States.ReadAsync(activity, default), state, asked, default));

    private protected static Activity In(string? channel, string conversation, string? id = null) =>
        new() { Type = ActivityTypes.Message, Id = id, ChannelId = channel, Conversation = new ConversationAccount { Id = conversation } };
}
