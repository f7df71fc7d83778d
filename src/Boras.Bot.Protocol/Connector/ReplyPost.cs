using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Posts replies to the connector of the channel that an activity came from; those that are lost are logged and counted.</summary>
internal sealed partial class ReplyPost(ConnectorClient connector, ProtocolMetrics metrics, ILogger<ReplyPost> logger)
{
    /// <summary>Sends the replies to <paramref name="incoming"/> to <paramref name="target"/>.</summary>
    public IReplies To(Activity incoming, ReplyTarget target) => new Replies(this, connector, incoming, target);

    private async Task<T?> Try<T>(Activity incoming, string? what, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectorException or OperationCanceledException)
        {
            metrics.ReplyLost(incoming.ChannelId);
            LogLost(e, what, ActivityKey.Short(incoming), ActivityKey.ShortConversation(incoming), KnownChannels.Name(incoming.ChannelId), e.Message);
            if (e is OperationCanceledException)
            {
                throw;
            }

            return default;
        }
    }

    [LoggerMessage(LogLevel.Error, "The {What} that answers activity {Activity} in {Conversation} on {ChannelId} was lost: {Reason}")]
    private partial void LogLost(
        Exception exception, string? what, string? activity, string conversation, string? channelId, string reason);

    private sealed class Replies(ReplyPost post, ConnectorClient connector, Activity incoming, ReplyTarget target) : IReplies
    {
        public bool HaveLeft { get; private set; }

        public IConnectorClient Connector { get; } = new TurnConnector(connector, target, incoming.Conversation?.Id);

        public async Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
        {
            // Said before it is done: a reply that was cut off may have got through.
            HaveLeft |= reply.Type != ActivityTypes.Typing;
            return await post.Try(incoming, reply.Type, () => connector.SendAsync(target, reply, cancellationToken)).ConfigureAwait(false)
                ?? new ResourceResponse();
        }

        public Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken) =>
            post.Try(incoming, "update", () => Done(connector.UpdateAsync(target, reply, cancellationToken)));

        public Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken) =>
            post.Try(incoming, "removal", () => Done(connector.DeleteAsync(target, incoming.Conversation?.Id, activityId, cancellationToken)));

        private static async Task<bool> Done(Task call)
        {
            await call.ConfigureAwait(false);
            return true;
        }
    }
}
