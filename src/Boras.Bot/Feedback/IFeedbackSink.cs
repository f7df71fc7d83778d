namespace Boras.Bot.Feedback;

/// <summary>Where ratings go; every sink that is registered gets each.</summary>
internal interface IFeedbackSink
{
    /// <summary>Takes a rating.</summary>
    Task RecordAsync(FeedbackEvent feedback, CancellationToken cancellationToken);
}
