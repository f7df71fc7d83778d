using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Times what <paramref name="replies"/> takes to bring replies to their place.</summary>
internal sealed class TimedReplies(IReplies replies, TurnStages stages, string? channelId) : IReplies
{
    public bool HaveLeft => replies.HaveLeft;

    public bool AreStoredOnce => replies.AreStoredOnce;

    public IConnectorClient? Connector => replies.Connector;

    public async Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        using var stage = Begin();
        return await replies.SendAsync(reply, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken)
    {
        using var stage = Begin();
        return await replies.UpdateAsync(reply, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken)
    {
        using var stage = Begin();
        return await replies.DeleteAsync(activityId, cancellationToken).ConfigureAwait(false);
    }

    public async Task CompleteAsync()
    {
        using var stage = Begin();
        await replies.CompleteAsync().ConfigureAwait(false);
    }

    private IDisposable Begin() => stages.Begin(TurnStages.Reply, channelId);
}
