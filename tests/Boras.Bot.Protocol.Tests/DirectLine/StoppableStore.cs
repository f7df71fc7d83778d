using Boras.Bot.Protocol.DirectLine.Storage;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>A database that can be away, and that knows what was posted before the service came.</summary>
internal sealed class StoppableStore(IDirectLineStore kept) : IDirectLineStore
{
    private volatile bool _isAway;

    /// <summary>What <see cref="UnansweredAsync"/> finds as long as nothing has answered it.</summary>
    public List<UnansweredActivity> Unanswered { get; } = [];

    /// <summary>From when to when it was asked for those without an answer.</summary>
    public List<(DateTimeOffset Since, DateTimeOffset Until)> Asked { get; } = [];

    public bool IsAway
    {
        get => _isAway;
        set => _isAway = value;
    }

    private IDirectLineStore There => IsAway ? throw new StoreUnavailableException() : kept;

    public Task<StartResult> StartAsync(DirectLineConversation conversation, CancellationToken cancellationToken) => There.StartAsync(conversation, cancellationToken);

    public Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken) => There.FindAsync(id, cancellationToken);

    public Task<PostResult> PostAsync(string conversationId, NewActivity activity, CancellationToken cancellationToken) => There.PostAsync(conversationId, activity, cancellationToken);

    public Task<bool> ReplyAsync(string conversationId, string? answeredId, IReadOnlyList<NewActivity> replies, CancellationToken cancellationToken) =>
        There.ReplyAsync(conversationId, answeredId, replies, cancellationToken);

    public Task<ActivityBatch?> ReadAsync(string conversationId, long watermark, int max, CancellationToken cancellationToken) =>
        There.ReadAsync(conversationId, watermark, max, cancellationToken);

    public Task<IReadOnlyList<UnansweredActivity>> UnansweredAsync(DateTimeOffset since, DateTimeOffset until, int max, CancellationToken cancellationToken)
    {
        lock (Asked)
        {
            Asked.Add((since, until));
            return IsAway ? throw new StoreUnavailableException() : Task.FromResult<IReadOnlyList<UnansweredActivity>>([.. Unanswered]);
        }
    }

    public Task EndAsync(string conversationId, CancellationToken cancellationToken) => There.EndAsync(conversationId, cancellationToken);

    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken) => There.DeleteAsync(conversationId, cancellationToken);
}
