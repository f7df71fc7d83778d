using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Runs the bot on an activity of a conversation and stores its replies, all of them or none.</summary>
internal sealed partial class DirectLineTurns(
    TurnQueue turns, ConversationLog log, IDirectLineSignals signals, ChannelActivity channel, ILogger<DirectLineTurns> logger)
{
    /// <summary>Runs one turn.</summary>
    /// <param name="activity">The activity, as <see cref="ChannelActivity"/> made it.</param>
    /// <param name="sequence">Its place in the conversation; 0 when it isn't in the store.</param>
    /// <returns>False when the bot failed; then nothing is stored, and the same activity may be tried again.</returns>
    public async Task<bool> RunAsync(Activity activity, long sequence)
    {
        try
        {
            // The turn outlives the request: the answer is stored even when the client has gone.
            return await turns.RunAsync(activity, new Replies(log, signals, channel, activity, sequence)).ConfigureAwait(false)
                is TurnResult.Finished or TurnResult.Repeated;
        }
        catch (Exception e)
        {
            LogBotFailed(e, activity.Type, activity.Id);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The bot failed on a {Type} over Direct Line, {ActivityId}")]
    private partial void LogBotFailed(Exception exception, string? type, string? activityId);

    private sealed class Replies(
        ConversationLog log, IDirectLineSignals signals, ChannelActivity channel, Activity activity, long sequence) : IReplies
    {
        private readonly string _conversationId = activity.Conversation!.Id!;
        private readonly List<NewActivity> _replies = [];
        private bool _isEnd = activity.Type == ActivityTypes.EndOfConversation;

        // Typing apart, nothing is shown before all of it is stored.
        public bool HaveLeft => false;

        public async Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
        {
            channel.Sent(reply, activity, isStored: sequence > 0);
            if (reply.Type == ActivityTypes.Typing)
            {
                await signals.PublishAsync(new DirectLineSignal(_conversationId, ChannelActivity.ToJson(reply), sequence), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                _isEnd |= reply.Type == ActivityTypes.EndOfConversation;
                _replies.Add(ChannelActivity.ToStore(reply));
            }

            return new ResourceResponse { Id = reply.Id };
        }

        // Direct Line 3.0 knows neither.
        public Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken) => Task.FromResult(false);

        public Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken) => Task.FromResult(false);

        public async Task CompleteAsync()
        {
            await log.ReplyAsync(_conversationId, sequence > 0 ? activity.Id : null, _replies).ConfigureAwait(false);
            if (_isEnd)
            {
                await log.EndAsync(_conversationId).ConfigureAwait(false);
            }
        }
    }
}
