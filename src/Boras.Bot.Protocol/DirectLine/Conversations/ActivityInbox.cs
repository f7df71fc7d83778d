using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Takes a user's activity: stores it, which echoes it to every client, and runs the bot on it.</summary>
internal sealed class ActivityInbox(
    IDirectLineStore store,
    ConversationLog log,
    IDirectLineSignals signals,
    DirectLineTurns turns,
    ChannelActivity channel,
    PostedContent content,
    KeptIds ids,
    ActivityFilters filters)
{
    private static readonly TimeSpan FullRetry = TimeSpan.FromHours(1);

    /// <summary>Takes an activity that was read.</summary>
    /// <returns>The id that it has in the conversation, or why it wasn't taken or answered.</returns>
    public async Task<(string? Id, Refusal? Refusal)> TakeAsync(
        string conversationId, Activity activity, DirectLineCaller caller, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(conversationId, cancellationToken).ConfigureAwait(false) is not { IsOpen: true } conversation)
        {
            return (null, Refusal.Ended);
        }

        var userId = caller.Grant?.UserId ?? activity.From?.Id;
        if (ids.CheckUser(userId, caller.Grant) is { } refusal)
        {
            return (null, refusal);
        }

        activity = filters.Apply(content.Of(activity));
        channel.Received(activity, conversation, userId ?? conversation.UserId);
        return activity.Type == ActivityTypes.Typing
            ? await ShowAsync(activity).ConfigureAwait(false)
            : await StoreAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(string?, Refusal?)> StoreAsync(Activity activity, CancellationToken cancellationToken)
    {
        var posted = ChannelActivity.ToStore(activity, PostedActivity.ClientActivityId(activity));
        var result = await log.PostAsync(activity.Conversation!.Id!, posted, cancellationToken).ConfigureAwait(false);
        switch (result.Status)
        {
            case PostStatus.Ended:
                return (null, Refusal.Ended);
            case PostStatus.Full:
                return (null, Refusal.TooMany("The conversation is full. Start a new one.", FullRetry));
            case PostStatus.Repeated when result.IsAnswered:
                return (result.ActivityId, null);
        }

        // Posted again, it keeps the id of the first time, under which it was stored but not answered.
        activity.Id = result.ActivityId;
        var refusal = await turns.RunAsync(activity, result.Sequence).ConfigureAwait(false);
        return (refusal is null ? activity.Id : null, refusal);
    }

    private async Task<(string?, Refusal?)> ShowAsync(Activity typing)
    {
        await signals.PublishAsync(
            new DirectLineSignal(typing.Conversation!.Id!, ChannelActivity.ToJson(typing), long.MaxValue), CancellationToken.None).ConfigureAwait(false);
        var refusal = await turns.RunAsync(typing, sequence: 0).ConfigureAwait(false);
        return (refusal is null ? typing.Id : null, refusal);
    }
}
