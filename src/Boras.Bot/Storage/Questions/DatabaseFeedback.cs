using Boras.Bot.Feedback;
using Boras.Bot.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.Questions;

/// <summary>Keeps ratings in the database, each once.</summary>
internal sealed class DatabaseFeedback(Database database, IOptions<PrivacyOptions> privacy, TimeProvider clock) : IFeedbackSink
{
    public Task RecordAsync(FeedbackEvent feedback, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            if (feedback.Key is not null && await context.Feedback.AnyAsync(row => row.Activity == feedback.Key, cancellationToken))
            {
                return;
            }

            context.Feedback.Add(FeedbackRow.Of(privacy.Value.KeepQuestions ? feedback : feedback with { Question = null }, clock.GetUtcNow()));
            await context.SaveChangesAsync(cancellationToken);
        },
        cancellationToken);
}
