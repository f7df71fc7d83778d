using Boras.Bot.Protocol.Activities;
using Boras.Bot.Questions;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Conversations;

/// <summary>Keeps the state of conversations in memory, for a while and for a bounded number; what was asked is not kept.</summary>
internal sealed class ConversationMemory(IOptions<ConversationOptions> options) : IConversationStates, IDisposable
{
    private readonly MemoryCache _states = new(new MemoryCacheOptions { SizeLimit = options.Value.MaxRemembered });
    private readonly Lock _gate = new();

    public Task<KeptState> ReadAsync(Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(_states.Get<KeptState>(Key(activity)) ?? new KeptState(new ConversationState()));

    public Task<bool> WriteAsync(Activity activity, KeptState before, ConversationState after, AskedQuestion? asked, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if ((_states.Get<KeptState>(Key(activity))?.Version ?? 0) != before.Version)
            {
                return Task.FromResult(false);
            }

            _states.Set(Key(activity), new KeptState(after, before.Version + 1), new MemoryCacheEntryOptions
            {
                Size = 1,
                SlidingExpiration = TimeSpan.FromMinutes(options.Value.IdleMinutes),
            });
            return Task.FromResult(true);
        }
    }

    public Task ForgetAsync(Activity activity, CancellationToken cancellationToken)
    {
        _states.Remove(Key(activity));
        return Task.CompletedTask;
    }

    public void Dispose() => _states.Dispose();

    // Conversation ids are unique only within their channel.
    private static (string?, string?) Key(Activity activity) => (activity.ChannelId, activity.Conversation?.Id);
}
