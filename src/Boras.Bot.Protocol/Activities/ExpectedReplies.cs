namespace Boras.Bot.Protocol.Activities;

/// <summary>Body of the HTTP response to an activity with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed class ExpectedReplies
{
    /// <summary>The replies in the order they were sent.</summary>
    public IList<Activity> Activities { get; set; } = [];
}
