using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Runs the bot on an activity of a conversation and stores its replies, all of them or none.</summary>
internal sealed partial class DirectLineTurns(
    TurnProcessor turns, ConversationLog log, IDirectLineSignals signals, ChannelActivity channel, ILogger<DirectLineTurns> logger)
{
    /// <summary>Runs one turn.</summary>
    /// <param name="activity">The activity, as <see cref="ChannelActivity"/> made it.</param>
    /// <param name="sequence">Its place in the conversation; 0 when it isn't in the store.</param>
    /// <returns>False when the bot failed; then nothing is stored, and the same activity may be tried again.</returns>
    public async Task<bool> RunAsync(Activity activity, long sequence)
    {
        var conversationId = activity.Conversation!.Id!;
        var replies = new List<NewActivity>();
        var isEnd = activity.Type == ActivityTypes.EndOfConversation;
        try
        {
            // The turn outlives the request: the answer is stored even when the client has gone.
            await turns.ProcessAsync(activity, Send, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            LogBotFailed(e, activity.Type, activity.Id);
            return false;
        }

        await log.ReplyAsync(conversationId, sequence > 0 ? activity.Id : null, replies).ConfigureAwait(false);
        if (isEnd)
        {
            await log.EndAsync(conversationId).ConfigureAwait(false);
        }

        return true;

        async Task<ResourceResponse> Send(Activity reply, CancellationToken cancellationToken)
        {
            channel.Sent(reply, activity, isStored: sequence > 0);
            if (reply.Type == ActivityTypes.Typing)
            {
                await signals.PublishAsync(new DirectLineSignal(conversationId, ChannelActivity.ToJson(reply), sequence), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                isEnd |= reply.Type == ActivityTypes.EndOfConversation;
                replies.Add(ChannelActivity.ToStore(reply));
            }

            return new ResourceResponse { Id = reply.Id };
        }
    }

    [LoggerMessage(LogLevel.Error, "The bot failed on a {Type} over Direct Line, {ActivityId}")]
    private partial void LogBotFailed(Exception exception, string? type, string? activityId);
}
