using Boras.Bot.Protocol.Activities;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Conversations;

/// <summary>Keeps the state of conversations in memory, for a while and for a bounded number.</summary>
internal sealed class ConversationMemory(IOptions<ConversationOptions> options) : IDisposable
{
    private readonly MemoryCache _states = new(new MemoryCacheOptions { SizeLimit = options.Value.MaxRemembered });

    public ConversationState Read(Activity activity) => _states.Get<ConversationState>(Key(activity)) ?? new ConversationState();

    public void Write(Activity activity, ConversationState state) => _states.Set(Key(activity), state, new MemoryCacheEntryOptions
    {
        Size = 1,
        SlidingExpiration = TimeSpan.FromMinutes(options.Value.IdleMinutes),
    });

    public void Forget(Activity activity) => _states.Remove(Key(activity));

    public void Dispose() => _states.Dispose();

    // Conversation ids are unique only within their channel.
    private static (string?, string?) Key(Activity activity) => (activity.ChannelId, activity.Conversation?.Id);
}
