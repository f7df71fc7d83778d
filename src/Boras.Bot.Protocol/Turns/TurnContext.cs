using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>A turn whose replies go to <paramref name="replies"/>.</summary>
internal sealed class TurnContext(Activity activity, IReplies replies) : ITurnContext
{
    public Activity Activity => activity;

    public bool Responded { get; private set; }

    public TurnContextStateCollection TurnState { get; } = new();

    public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken) =>
        SendActivityAsync(Activity.CreateReply(text), cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var response = await replies.SendAsync(activity, cancellationToken).ConfigureAwait(false);
        Responded |= activity.Type != ActivityTypes.Typing;
        return response;
    }

    public Task<bool> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        replies.UpdateAsync(activity, cancellationToken);

    public Task<bool> DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
        replies.DeleteAsync(activityId, cancellationToken);
}
