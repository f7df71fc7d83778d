using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>The replies of one turn: typing goes to the streams at once, the others are stored together when the turn has succeeded.</summary>
/// <param name="activity">The activity they answer.</param>
/// <param name="sequence">Its place in the conversation; 0 when it isn't in the store.</param>
/// <param name="channel">Makes the replies ones of this channel.</param>
/// <param name="log">Stores them.</param>
/// <param name="signals">Shows what isn't stored.</param>
internal sealed class DirectLineReplies(
    Activity activity, long sequence, ChannelActivity channel, ConversationLog log, IDirectLineSignals signals) : IReplies
{
    private readonly Lock _gate = new();
    private readonly List<Activity> _held = [];

    private string ConversationId => activity.Conversation!.Id!;

    // The store knows which activities are answered, and a claim that outlives a killed process would leave one unanswered.
    public bool AreStoredOnce => true;

    // Typing apart, nothing is shown before all of it is stored.
    public bool HaveLeft => false;

    public async Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        channel.Sent(reply, activity, isStored: sequence > 0);
        if (reply.Type == ActivityTypes.Typing)
        {
            await signals.PublishAsync(new DirectLineSignal(ConversationId, ChannelActivity.ToJson(reply), sequence), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            lock (_gate)
            {
                _held.Add(reply);
            }
        }

        return new ResourceResponse { Id = reply.Id };
    }

    /// <summary>Possible only within the turn: what clients have seen stays as it is.</summary>
    public Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken) => Change(reply.Id, place =>
    {
        var id = reply.Id;
        channel.Sent(reply, activity, isStored: sequence > 0);
        reply.Id = id;
        _held[place] = reply;
    });

    /// <summary>Possible only within the turn, as above.</summary>
    public Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken) => Change(activityId, _held.RemoveAt);

    public async Task CompleteAsync()
    {
        List<Activity> replies;
        lock (_gate)
        {
            replies = [.. _held];
        }

        await log.ReplyAsync(ConversationId, sequence > 0 ? activity.Id : null, [.. replies.Select(reply => ChannelActivity.ToStore(reply))]).ConfigureAwait(false);
        if (replies.Append(activity).Any(any => any.Type == ActivityTypes.EndOfConversation))
        {
            await log.EndAsync(ConversationId).ConfigureAwait(false);
        }
    }

    private Task<bool> Change(string? id, Action<int> change)
    {
        lock (_gate)
        {
            var place = _held.FindIndex(reply => reply.Id == id);
            if (place >= 0)
            {
                change(place);
            }

            return Task.FromResult(place >= 0);
        }
    }
}
