using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Runs the bot on an activity of a conversation.</summary>
internal sealed partial class DirectLineTurns(
    TurnQueue turns,
    ConversationLog log,
    IDirectLineSignals signals,
    ChannelActivity channel,
    IOptions<TurnOptions> options,
    TimeProvider clock,
    ILogger<DirectLineTurns> logger)
{
    private static readonly TimeSpan BusyRetry = TimeSpan.FromSeconds(5);

    /// <summary>Runs one turn. It goes on when the client has gone, and when the client's time for an answer is up.</summary>
    /// <param name="activity">The activity, as <see cref="ChannelActivity"/> made it.</param>
    /// <param name="sequence">Its place in the conversation; 0 when it isn't in the store.</param>
    /// <returns>Null when the bot has answered; otherwise why not, and the same activity may be tried again.</returns>
    public async Task<Refusal?> RunAsync(Activity activity, long sequence)
    {
        try
        {
            var turn = turns.RunAsync(activity, new DirectLineReplies(activity, sequence, channel, log, signals));
            return await turn.WaitAsync(TimeSpan.FromSeconds(options.Value.AcknowledgeSeconds), clock).ConfigureAwait(false) switch
            {
                TurnResult.Refused => Refusal.TooMany("Too many messages wait for the bot.", BusyRetry),
                TurnResult.CutShort => Refusal.BotFailed,
                _ => null,
            };
        }
        catch (Exception e)
        {
            LogBotFailed(activity.Type, ActivityKey.Short(activity), e.GetType().Name);
            return e is StoreUnavailableException ? Refusal.Unavailable : Refusal.BotFailed;
        }
    }

    [LoggerMessage(LogLevel.Error, "A {Type} over Direct Line, {Activity}, was not answered in time or failed: {Reason}")]
    private partial void LogBotFailed(string? type, string? activity, string reason);
}
