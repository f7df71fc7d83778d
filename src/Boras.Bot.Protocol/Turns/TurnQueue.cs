using Boras.Bot.Protocol.Activities;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Turns;

/// <summary>
/// The way in for every activity: answers each once, those of one conversation in order and those of different ones side by
/// side, within the bounds of <see cref="TurnOptions"/>.
/// </summary>
internal sealed partial class TurnQueue(
    TurnLanes lanes,
    TurnProcessor processor,
    IAnsweredActivities answered,
    IOptions<TurnOptions> options,
    TimeProvider time,
    ProtocolMetrics metrics,
    TurnStages stages,
    ILogger<TurnQueue> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan Unwinding = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _stopping;

    /// <summary>Runs the turn of <paramref name="activity"/>, whose replies go to <paramref name="replies"/>.</summary>
    /// <remarks>
    /// The turn goes on when nobody awaits it any more: the service finishes it before it stops. It takes no token of the
    /// request, since a channel that hangs up still wants its answer.
    /// </remarks>
    public async Task<TurnResult> RunAsync(Activity activity, IReplies replies)
    {
        using var place = _stopping ? null : lanes.TryEnter(activity);
        if (place is null)
        {
            metrics.TurnRefused(activity.ChannelId);
            LogRefused(ActivityKey.Short(activity), ActivityKey.ShortConversation(activity), KnownChannels.Name(activity.ChannelId));
            return new TurnResult.Refused();
        }

        using var turn = stages.Begin(TurnStages.Turn, activity.ChannelId);
        using (stages.Begin(TurnStages.Queue, activity.ChannelId))
        {
            await place.ReadyAsync().ConfigureAwait(false);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.MaxSeconds), time);
        using var token = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stop.Token);
        return await RunOnce(activity, new TimedReplies(replies, stages, activity.ChannelId), token.Token).ConfigureAwait(false);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turns under way; those that haven't finished when the host loses its patience are cut short.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _stopping = true;
        try
        {
            await lanes.EmptyAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            LogCut(lanes.Count);
            await _stop.CancelAsync().ConfigureAwait(false);
            await lanes.EmptyAsync().WaitAsync(Unwinding, time, CancellationToken.None)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _stop.Dispose();

    private async Task<TurnResult> RunOnce(Activity activity, IReplies replies, CancellationToken cancellationToken)
    {
        ActivityClaim? claim = !replies.AreStoredOnce && ActivityKey.Of(activity) is { } key
            ? await answered.ClaimAsync(key, cancellationToken).ConfigureAwait(false) : null;
        if (claim is { State: not ClaimState.Claimed })
        {
            metrics.TurnRepeated(activity.ChannelId);
            LogRepeated(ActivityKey.Short(activity), ActivityKey.ShortConversation(activity), KnownChannels.Name(activity.ChannelId));
            return claim is { State: ClaimState.Answered } ? new TurnResult.Repeated() : new TurnResult.UnderWay();
        }

        var turn = new TurnContext(activity, replies);
        try
        {
            var invoke = await processor.ProcessAsync(turn, cancellationToken).ConfigureAwait(false);
            await replies.CompleteAsync().ConfigureAwait(false);
            await SettleAsync(claim, isAnswered: true).ConfigureAwait(false);
            return new TurnResult.Finished(invoke);
        }
        catch (Exception e)
        {
            await SettleAsync(claim, replies.HaveLeft).ConfigureAwait(false);
            metrics.TurnFailed(activity.ChannelId);
            TurnStages.Failed(e);
            LogFailed(e, ActivityKey.Short(activity), ActivityKey.ShortConversation(activity), KnownChannels.Name(activity.ChannelId));
            if (e is OperationCanceledException && cancellationToken.IsCancellationRequested)
            {
                return new TurnResult.CutShort(replies.HaveLeft);
            }

            throw;
        }
    }

    // A mark that can't be set now runs out by itself; the turn has ended all the same.
    private async Task SettleAsync(ActivityClaim? claim, bool isAnswered)
    {
        if (claim is not { } made)
        {
            return;
        }

        try
        {
            if (isAnswered)
            {
                await answered.ConfirmAsync(made, CancellationToken.None).ConfigureAwait(false);
            }
            else
            {
                await answered.ReleaseAsync(made, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (StoreUnavailableException e)
        {
            LogUnsettled(e);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Activity {Activity} in {Conversation} on {ChannelId} was refused: too many turns wait, or the service is stopping")]
    private partial void LogRefused(string? activity, string conversation, string? channelId);

    [LoggerMessage(LogLevel.Information, "Activity {Activity} in {Conversation} on {ChannelId} was delivered again and not answered again")]
    private partial void LogRepeated(string? activity, string conversation, string? channelId);

    [LoggerMessage(LogLevel.Error, "The turn of activity {Activity} in {Conversation} on {ChannelId} failed")]
    private partial void LogFailed(Exception exception, string? activity, string conversation, string? channelId);

    [LoggerMessage(LogLevel.Warning, "It could not be kept that an activity was answered, or that it was not")]
    private partial void LogUnsettled(Exception exception);

    [LoggerMessage(LogLevel.Error, "The service stops with {Count} turns under way, which are cut short")]
    private partial void LogCut(int count);
}
