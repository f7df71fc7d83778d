using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>Keeps conversations in the memory of this process; idle ones are dropped.</summary>
internal sealed class MemoryDirectLineStore(IOptions<DirectLineOptions> options, TimeProvider clock) : IDirectLineStore
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, MemoryConversation> _conversations = new(StringComparer.Ordinal);
    private readonly Lock _starting = new();
    private DateTimeOffset _lastSweep = clock.GetUtcNow();
    private int _open;

    public Task<StartResult> StartAsync(DirectLineConversation conversation, CancellationToken cancellationToken)
    {
        // One start at a time, so that the number of open conversations is exact.
        lock (_starting)
        {
            Sweep();
            return Task.FromResult(With(conversation.Id, found => found.Conversation.IsOpen ? StartResult.Exists : StartResult.Ended, Add));
        }

        StartResult Add()
        {
            if (Volatile.Read(ref _open) >= options.Value.MaxConversations)
            {
                return StartResult.Full;
            }

            Interlocked.Increment(ref _open);
            _conversations[conversation.Id] = new MemoryConversation(conversation) { LastUsed = clock.GetUtcNow() };
            return StartResult.Started;
        }
    }

    public Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(With<DirectLineConversation?>(id, found => found.Conversation, () => null));

    public Task<PostResult> PostAsync(string conversationId, NewActivity activity, CancellationToken cancellationToken) =>
        Task.FromResult(With(
            conversationId,
            found => found.Post(activity, options.Value.MaxActivitiesPerConversation),
            () => new PostResult(PostStatus.Ended)));

    public Task<bool> ReplyAsync(
        string conversationId, string? answeredId, IReadOnlyList<NewActivity> replies, CancellationToken cancellationToken) =>
        Task.FromResult(With(conversationId, found => found.Reply(answeredId, replies), () => false));

    public Task<ActivityBatch?> ReadAsync(string conversationId, long watermark, int max, CancellationToken cancellationToken) =>
        Task.FromResult(With(conversationId, found => found.Read(watermark, max), () => null));

    // What this process has not answered is gone with it.
    public Task<IReadOnlyList<UnansweredActivity>> UnansweredAsync(DateTimeOffset since, DateTimeOffset until, int max, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnansweredActivity>>([]);

    public Task EndAsync(string conversationId, CancellationToken cancellationToken) =>
        Change(conversationId, found => found.End());

    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken) =>
        Change(conversationId, found => found.Delete());

    private Task<bool> Change(string id, Action<MemoryConversation> change) => Task.FromResult(With(
        id,
        found =>
        {
            change(found);
            return true;
        },
        () => false));

    private T With<T>(string id, Func<MemoryConversation, T> act, Func<T> missing)
    {
        if (!_conversations.TryGetValue(id, out var found))
        {
            return missing();
        }

        lock (found)
        {
            var wasOpen = found.Conversation.IsOpen;
            try
            {
                Use(found);
                return act(found);
            }
            finally
            {
                if (wasOpen && !found.Conversation.IsOpen)
                {
                    Interlocked.Decrement(ref _open);
                }
            }
        }
    }

    private void Use(MemoryConversation conversation)
    {
        var now = clock.GetUtcNow();
        if (IsIdle(conversation, now))
        {
            conversation.End();
        }

        if (conversation.Conversation.IsOpen)
        {
            conversation.LastUsed = now;
        }
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        if (now - _lastSweep < SweepInterval && Volatile.Read(ref _open) < options.Value.MaxConversations)
        {
            return;
        }

        _lastSweep = now;
        foreach (var id in _conversations.Where(pair => IsIdle(pair.Value, now)).Select(pair => pair.Key))
        {
            // Using it ends it when it is idle still.
            if (With(id, found => !found.Conversation.IsOpen, () => false))
            {
                _conversations.TryRemove(id, out _);
            }
        }
    }

    // What has ended is remembered as long, so that its tokens find it ended and not unknown.
    private bool IsIdle(MemoryConversation conversation, DateTimeOffset now) =>
        now - conversation.LastUsed > TimeSpan.FromMinutes(options.Value.IdleMinutes);
}
