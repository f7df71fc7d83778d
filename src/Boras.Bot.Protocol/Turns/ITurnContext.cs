using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>One turn: an activity that came, and the way to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The activity that came.</summary>
    Activity Activity { get; }

    /// <summary>True once something but typing has been sent.</summary>
    bool Responded { get; }

    /// <summary>What the turn has come to.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>Sends a reply in this conversation.</summary>
    /// <returns>The id the channel gave it; null id when it gives none or the sending failed, which is logged.</returns>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Sends a text as a reply.</summary>
    Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken);

    /// <summary>Puts <paramref name="activity"/> in the place of the reply sent before with the same id.</summary>
    /// <returns>False when the channel can't or wouldn't.</returns>
    Task<bool> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes back the reply with the id <paramref name="activityId"/>.</summary>
    /// <returns>False when the channel can't or wouldn't.</returns>
    Task<bool> DeleteActivityAsync(string activityId, CancellationToken cancellationToken);
}
