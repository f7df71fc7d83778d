using System.Globalization;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Dialogues;

/// <summary>A turn whose replies are kept instead of sent.</summary>
internal sealed class KeptTurn(Activity activity) : ITurnContext
{
    private readonly List<Activity> _replies = [];

    public IReadOnlyList<Activity> Replies => _replies;

    public Activity Activity => activity;

    public bool Responded { get; private set; }

    public TurnContextStateCollection TurnState { get; } = new();

    public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken) =>
        SendActivityAsync(Activity.CreateReply(text), cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Typing)
        {
            activity.Id = $"{Activity.Id}-{_replies.Count.ToString(CultureInfo.InvariantCulture)}";
            _replies.Add(activity);
            Responded = true;
        }

        return Task.FromResult(new ResourceResponse { Id = activity.Id });
    }

    public Task<bool> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var place = _replies.FindIndex(reply => reply.Id == activity.Id);
        if (place >= 0)
        {
            _replies[place] = activity;
        }

        return Task.FromResult(place >= 0);
    }

    public Task<bool> DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
        Task.FromResult(_replies.RemoveAll(reply => reply.Id == activityId) > 0);
}
