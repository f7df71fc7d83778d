using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>A turn whose replies go to <paramref name="send"/>.</summary>
internal sealed class TurnContext(Activity activity, Func<Activity, CancellationToken, Task<ResourceResponse>> send) : ITurnContext
{
    public Activity Activity => activity;

    public bool Responded { get; private set; }

    public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken) =>
        SendActivityAsync(Activity.CreateReply(text), cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var response = await send(activity, cancellationToken).ConfigureAwait(false);
        Responded |= activity.Type != ActivityTypes.Typing;
        return response;
    }
}
