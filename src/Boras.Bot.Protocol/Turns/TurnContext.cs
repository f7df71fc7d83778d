using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>A turn whose replies go where its <see cref="IReplies"/> says.</summary>
internal sealed class TurnContext : ITurnContext
{
    private readonly IReplies _replies;

    public TurnContext(Activity activity, IReplies replies)
    {
        (Activity, _replies) = (activity, replies);
        if (replies.Connector is { } connector)
        {
            TurnState.Set(connector);
        }
    }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    public TurnContextStateCollection TurnState { get; } = new();

    public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken) =>
        SendActivityAsync(Activity.CreateReply(text), cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var response = await _replies.SendAsync(activity, cancellationToken).ConfigureAwait(false);
        Responded |= activity.Type != ActivityTypes.Typing;
        return response;
    }

    public Task<bool> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        _replies.UpdateAsync(activity, cancellationToken);

    public Task<bool> DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
        _replies.DeleteAsync(activityId, cancellationToken);
}
