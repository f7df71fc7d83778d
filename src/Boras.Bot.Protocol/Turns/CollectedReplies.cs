using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Replies for the body of the HTTP response; what comes after it was sent goes to <paramref name="late"/>.</summary>
internal sealed class CollectedReplies(IReplies late) : IReplies
{
    private readonly Lock _gate = new();
    private readonly ExpectedReplies _replies = new();
    private bool _closed;

    // The body of a failed turn's response holds no replies.
    public bool HaveLeft => late.HaveLeft;

    public IConnectorClient? Connector => late.Connector;

    /// <summary>The replies so far, in order; later ones are no longer collected.</summary>
    public ExpectedReplies Close()
    {
        lock (_gate)
        {
            _closed = true;
            return _replies;
        }
    }

    public Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_closed)
            {
                _replies.Activities.Add(reply);
                return Task.FromResult(new ResourceResponse());
            }
        }

        return late.SendAsync(reply, cancellationToken);
    }

    // Collected replies have no ids yet by which they could be named.
    public Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken) => late.UpdateAsync(reply, cancellationToken);

    public Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken) => late.DeleteAsync(activityId, cancellationToken);
}
