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

            var keepsQuestion = feedback.Question is not null && privacy.Value.KeepQuestions
                && await IsRememberedAsync(context, feedback.ConversationKey, cancellationToken);
            context.Feedback.Add(FeedbackRow.Of(keepsQuestion ? feedback : feedback with { Question = null }, clock.GetUtcNow()));
            await context.SaveChangesAsync(cancellationToken);
        },
        cancellationToken);

    // The question was read from what is remembered. A conversation that was removed since stays removed, and one that is removed now
    // waits until this is written, and then removes it as well; SQLite has one writer at a time.
    private static async Task<bool> IsRememberedAsync(BotDatabase context, string conversation, CancellationToken cancellationToken)
    {
        var rows = context is PostgreSqlDatabase
            ? context.Database.SqlQuery<long>($"SELECT version FROM states WHERE conversation = {conversation} FOR SHARE")
            : context.Database.SqlQuery<long>($"SELECT version FROM states WHERE conversation = {conversation}");
        return await rows.ToListAsync(cancellationToken) is [_];
    }
}
