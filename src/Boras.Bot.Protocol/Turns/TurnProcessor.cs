using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Runs the bot on an activity and brings its replies to where they are wanted.</summary>
internal sealed partial class TurnProcessor(IBot bot, ConnectorClient connector, ILogger<TurnProcessor> logger)
{
    /// <summary>Runs one turn.</summary>
    public async Task<TurnResult> ProcessAsync(Activity activity, CancellationToken cancellationToken)
    {
        var expected = activity.DeliveryMode == DeliveryModes.ExpectReplies ? new ExpectedReplies() : null;
        var turn = new TurnContext(activity, (reply, token) => expected is null ? Post(reply, token) : Keep(reply, expected));
        var invoke = await bot.OnTurnAsync(turn, cancellationToken).ConfigureAwait(false);
        return new TurnResult(expected, invoke);
    }

    /// <summary>Runs one turn of a channel in this process, which takes the replies by <paramref name="send"/>.</summary>
    public Task<InvokeResponse?> ProcessAsync(
        Activity activity, Func<Activity, CancellationToken, Task<ResourceResponse>> send, CancellationToken cancellationToken) =>
        bot.OnTurnAsync(new TurnContext(activity, send), cancellationToken);

    private static Task<ResourceResponse> Keep(Activity reply, ExpectedReplies expected)
    {
        expected.Activities.Add(reply);
        return Task.FromResult(new ResourceResponse());
    }

    private async Task<ResourceResponse> Post(Activity reply, CancellationToken cancellationToken)
    {
        try
        {
            return await connector.SendAsync(reply, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorException e)
        {
            LogReplyLost(e, reply.ChannelId, reply.ReplyToId, e.Message);
            return new ResourceResponse();
        }
    }

    [LoggerMessage(LogLevel.Error, "The reply to activity {ActivityId} on {ChannelId} was lost: {Reason}")]
    private partial void LogReplyLost(Exception exception, string? channelId, string? activityId, string reason);
}
