using Boras.Bot.Feedback;
using Boras.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Insights;

/// <summary>Reads the questions that were not answered, or not well.</summary>
internal static class AskedTexts
{
    private static readonly string Down = nameof(FeedbackRating.Down);
    private static readonly string NoneOfThese = nameof(FeedbackRating.NoneOfThese);

    /// <summary>Those asked since a moment, at most <paramref name="most"/> of them: the latest.</summary>
    public static async Task<IReadOnlyList<AskedText>> ReadAsync(BotDatabase database, DateTimeOffset since, int most, CancellationToken cancellationToken)
    {
        var unanswered = await database.Questions.AsNoTracking()
            .Where(row => row.At >= since && row.Text != null)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(most)
            .Select(row => new { Text = row.Text!.Substring(0, Wording.MaxRead), row.Conversation, row.At, row.Channel, row.Language, row.Nearest })
            .ToListAsync(cancellationToken);
        var rated = await database.Feedback.AsNoTracking()
            .Where(row => row.At >= since && row.Question != null && (row.Rating == Down || row.Rating == NoneOfThese))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(most)
            .Select(row => new { Question = row.Question!.Substring(0, Wording.MaxRead), row.Rating, row.Conversation, row.At, row.Channel, row.Language, row.Item })
            .ToListAsync(cancellationToken);
        return [.. unanswered
            .Select(row => new AskedText(row.Text, AnswerFault.Unanswered, row.Conversation, row.At, row.Channel, row.Language, row.Nearest.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Concat(rated.Select(row => new AskedText(
                row.Question, row.Rating == Down ? AnswerFault.Down : AnswerFault.NoneOfThese, row.Conversation, row.At, row.Channel, row.Language, row.Item is null ? [] : [row.Item])))
            .OrderByDescending(asked => asked.At).Take(most)];
    }
}
