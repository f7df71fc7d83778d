using Boras.Bot.Storage;
using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.DirectLine;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Questions;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Privacy;

/// <summary>What belongs to each class of data, and how it is removed.</summary>
internal static class WeedingQueries
{
    /// <summary>How much of a class is old, and how much of that is on hold.</summary>
    public static async Task<(long Old, long Held)> CountAsync(
        BotDatabase context, DataClass dataClass, DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        long[] old = [], held = [];
        switch (dataClass)
        {
            case DataClass.Conversations:
                old = [await Conversations(context, olderThan).LongCountAsync(cancellationToken), await States(context, olderThan).LongCountAsync(cancellationToken)];
                held =
                [
                    await Conversations(context, olderThan).LongCountAsync(row => context.Holds.Any(hold => hold.Conversation == row.Key), cancellationToken),
                    await States(context, olderThan).LongCountAsync(row => context.Holds.Any(hold => hold.Conversation == row.Conversation), cancellationToken),
                ];
                break;
            case DataClass.Questions:
                var (worded, rated) = (Questions(context, olderThan).Where(row => row.Text != null), Feedback(context, olderThan).Where(row => row.Question != null));
                old = [await worded.LongCountAsync(cancellationToken), await rated.LongCountAsync(cancellationToken)];
                held =
                [
                    await worded.LongCountAsync(row => context.Holds.Any(hold => hold.Conversation == row.Conversation), cancellationToken),
                    await rated.LongCountAsync(row => context.Holds.Any(hold => hold.Conversation == row.Conversation), cancellationToken),
                ];
                break;
            case DataClass.Statistics:
                // They belong to no conversation, so that no hold can be on them.
                old = [await CountedQuestions(context, olderThan).LongCountAsync(cancellationToken), await CountedFeedback(context, olderThan).LongCountAsync(cancellationToken)];
                break;
        }

        return (old.Sum(), held.Sum());
    }

    /// <summary>Removes at most <paramref name="max"/> of each kind that are old and not on hold.</summary>
    /// <returns>How many were removed; 0 when none is left, or another replica removes the same ones.</returns>
    public static async Task<int> RemoveAsync(
        BotDatabase context, DataClass dataClass, DateTimeOffset olderThan, int max, CancellationToken cancellationToken)
    {
        await HoldGate.RemovingAsync(context, cancellationToken);
        switch (dataClass)
        {
            case DataClass.Conversations:
                var ids = await Conversations(context, olderThan).Where(row => !context.Holds.Any(hold => hold.Conversation == row.Key))
                    .Select(row => row.Id).Take(max).ToListAsync(cancellationToken);
                // Their activities go with them. What has been used since it was chosen stays.
                var removed = await Conversations(context, olderThan).Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
                var keys = await States(context, olderThan).Where(row => !context.Holds.Any(hold => hold.Conversation == row.Conversation))
                    .Select(row => row.Conversation).Take(max).ToListAsync(cancellationToken);
                return removed + await States(context, olderThan).Where(row => keys.Contains(row.Conversation)).ExecuteDeleteAsync(cancellationToken);
            case DataClass.Questions:
                var asked = await NotHeld(context, Questions(context, olderThan).Where(row => row.Text != null)).Select(row => row.Id).Take(max).ToListAsync(cancellationToken);
                var rated = await NotHeld(context, Feedback(context, olderThan).Where(row => row.Question != null)).Select(row => row.Id).Take(max).ToListAsync(cancellationToken);
                return await context.Questions.Where(row => asked.Contains(row.Id) && row.Text != null).ForgetAsync(cancellationToken)
                    + await context.Feedback.Where(row => rated.Contains(row.Id) && row.Question != null).ForgetAsync(cancellationToken);
            default:
                var counted = await CountedQuestions(context, olderThan).Select(row => row.Id).Take(max).ToListAsync(cancellationToken);
                var ratings = await CountedFeedback(context, olderThan).Select(row => row.Id).Take(max).ToListAsync(cancellationToken);
                return await context.Questions.Where(row => counted.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken)
                    + await context.Feedback.Where(row => ratings.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    // What still has words is of the class of questions, and goes by that decision first.
    private static IQueryable<QuestionRow> CountedQuestions(BotDatabase context, DateTimeOffset olderThan) => Questions(context, olderThan).Where(row => row.Text == null);

    private static IQueryable<FeedbackRow> CountedFeedback(BotDatabase context, DateTimeOffset olderThan) => Feedback(context, olderThan).Where(row => row.Question == null);

    private static IQueryable<QuestionRow> NotHeld(BotDatabase context, IQueryable<QuestionRow> rows) =>
        rows.Where(row => !context.Holds.Any(hold => hold.Conversation == row.Conversation));

    private static IQueryable<FeedbackRow> NotHeld(BotDatabase context, IQueryable<FeedbackRow> rows) =>
        rows.Where(row => !context.Holds.Any(hold => hold.Conversation == row.Conversation));

    private static IQueryable<ConversationRow> Conversations(BotDatabase context, DateTimeOffset olderThan) => context.Conversations.Where(row => row.UsedAt < olderThan);

    private static IQueryable<StateRow> States(BotDatabase context, DateTimeOffset olderThan) => context.States.Where(row => row.UsedAt < olderThan);

    private static IQueryable<QuestionRow> Questions(BotDatabase context, DateTimeOffset olderThan) => context.Questions.Where(row => row.At < olderThan);

    private static IQueryable<FeedbackRow> Feedback(BotDatabase context, DateTimeOffset olderThan) => context.Feedback.Where(row => row.At < olderThan);
}
