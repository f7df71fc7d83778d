using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Where the replies of one turn go: a channel's connector, the body of the HTTP response, or a channel in this process.</summary>
/// <remarks>A reply that can't be brought there is logged and counted by the implementation; the turn goes on.</remarks>
internal interface IReplies
{
    /// <summary>True once a reply may have been seen by the other side, so that the turn must not be run again.</summary>
    bool HaveLeft { get; }

    /// <summary>True when <see cref="CompleteAsync"/> stores the replies to an activity only once, so that the activity need not be remembered.</summary>
    bool AreStoredOnce => false;

    /// <summary>What else may be asked of the channel; null when it has no connector.</summary>
    IConnectorClient? Connector => null;

    /// <summary>Sends <paramref name="reply"/>.</summary>
    /// <returns>The id it was given; a null id when it was given none or was lost.</returns>
    Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken);

    /// <summary>Puts <paramref name="reply"/> in the place of the one sent before with the same id.</summary>
    /// <returns>False when that was not possible.</returns>
    Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken);

    /// <summary>Takes back the reply with the id <paramref name="activityId"/>.</summary>
    /// <returns>False when that was not possible.</returns>
    Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken);

    /// <summary>Called once when the turn has succeeded, before the next one of the conversation begins; the turn fails when it throws.</summary>
    Task CompleteAsync() => Task.CompletedTask;
}
