using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Posts replies to the connector of the channel that an activity came from; those that are lost are logged and counted.</summary>
internal sealed partial class ReplyPost(ConnectorClient connector, ProtocolMetrics metrics, ILogger<ReplyPost> logger)
{
    /// <summary>Where the replies to <paramref name="incoming"/> go.</summary>
    public IReplies To(Activity incoming) => new Replies(this, incoming);

    private async Task<T?> Try<T>(Activity incoming, string? what, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectorException or OperationCanceledException)
        {
            metrics.ReplyLost(incoming.ChannelId);
            LogLost(e, what, incoming.Id, incoming.Conversation?.Id, incoming.ChannelId, e.Message);
            if (e is OperationCanceledException)
            {
                throw;
            }

            return default;
        }
    }

    [LoggerMessage(LogLevel.Error, "The {What} that answers activity {ActivityId} in {ConversationId} on {ChannelId} was lost: {Reason}")]
    private partial void LogLost(
        Exception exception, string? what, string? activityId, string? conversationId, string? channelId, string reason);

    private sealed class Replies(ReplyPost post, Activity incoming) : IReplies
    {
        public bool HaveLeft { get; private set; }

        public async Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
        {
            // Said before it is done: a reply that was cut off may have got through.
            HaveLeft |= reply.Type != ActivityTypes.Typing;
            return await post.Try(incoming, reply.Type, () => post.Connector.SendAsync(reply, cancellationToken)).ConfigureAwait(false)
                ?? new ResourceResponse();
        }

        public Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken) => Task.FromResult(false);

        public Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken) => Task.FromResult(false);
    }

    private ConnectorClient Connector => connector;
}
