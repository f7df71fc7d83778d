using Boras.Bot.Protocol;

namespace Boras.Bot.Feedback;

/// <summary>Writes ratings to the log, without what was asked.</summary>
internal sealed partial class FeedbackLog(ILogger<FeedbackLog> logger) : IFeedbackSink
{
    public Task RecordAsync(FeedbackEvent feedback, CancellationToken cancellationToken)
    {
        LogFeedback(feedback.Rating, feedback.Item, feedback.Outcome, feedback.Language, KnownChannels.Name(feedback.ChannelId));
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "{Rating} for {Item}, {Outcome} in {Language} on {ChannelId}")]
    private partial void LogFeedback(
        FeedbackRating rating, string? item, string outcome, string language, string? channelId);
}
