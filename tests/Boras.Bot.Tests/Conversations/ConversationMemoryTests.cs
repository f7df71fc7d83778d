using Boras.Bot.Conversations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Conversations;

public sealed class ConversationMemoryTests : ConversationStatesContract, IDisposable
{
    private readonly ConversationMemory _memory = new(Options.Create(new ConversationOptions()));

    private protected override IConversationStates States => _memory;

    public void Dispose() => _memory.Dispose();
}
