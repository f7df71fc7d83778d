using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage.Questions;

/// <summary>Takes from questions and ratings what belongs to somebody, so that they stay as numbers.</summary>
internal static class Forgetting
{
    /// <summary>Takes away the words, the conversation and the message.</summary>
    /// <returns>How many there were.</returns>
    public static Task<int> ForgetAsync(this IQueryable<QuestionRow> rows, CancellationToken cancellationToken) => rows.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.Text, (string?)null).SetProperty(row => row.Conversation, (string?)null).SetProperty(row => row.Activity, (string?)null),
        cancellationToken);

    /// <inheritdoc cref="ForgetAsync(IQueryable{QuestionRow}, CancellationToken)"/>
    public static Task<int> ForgetAsync(this IQueryable<FeedbackRow> rows, CancellationToken cancellationToken) => rows.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.Question, (string?)null).SetProperty(row => row.Conversation, (string?)null).SetProperty(row => row.Activity, (string?)null),
        cancellationToken);
}
