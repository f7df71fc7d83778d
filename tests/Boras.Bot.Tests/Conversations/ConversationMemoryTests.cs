using Boras.Bot.Conversations;
using Boras.Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Conversations;

public sealed class ConversationMemoryTests : IDisposable
{
    private readonly ConversationMemory _memory = new(Options.Create(new ConversationOptions()));

    [Fact]
    public void Read_NeverWritten_IsNeitherGreetedNorAsked() => Assert.Equal(new ConversationState(), _memory.Read(In("emulator", "1")));

    [Fact]
    public void Read_Written_GivesTheState()
    {
        _memory.Write(In("emulator", "1"), new ConversationState(Greeted: true, LastQuestion: "Vad kostar det?"));

        Assert.Equal(new ConversationState(Greeted: true, LastQuestion: "Vad kostar det?"), _memory.Read(In("emulator", "1")));
    }

    [Theory]
    [InlineData("webchat", "1")]
    [InlineData("emulator", "2")]
    [InlineData(null, "1")]
    public void Read_OtherChannelOrConversation_GivesNothing(string? channel, string conversation)
    {
        _memory.Write(In("emulator", "1"), new ConversationState(Greeted: true));

        Assert.False(_memory.Read(In(channel, conversation)).Greeted);
    }

    [Fact]
    public void Forget_OneConversation_LeavesTheOthers()
    {
        _memory.Write(In("emulator", "1"), new ConversationState(Greeted: true));
        _memory.Write(In("emulator", "2"), new ConversationState(Greeted: true));

        _memory.Forget(In("emulator", "1"));

        Assert.False(_memory.Read(In("emulator", "1")).Greeted);
        Assert.True(_memory.Read(In("emulator", "2")).Greeted);
    }

    public void Dispose() => _memory.Dispose();

    private static Activity In(string? channel, string conversation) =>
        new() { ChannelId = channel, Conversation = new ConversationAccount { Id = conversation } };
}
