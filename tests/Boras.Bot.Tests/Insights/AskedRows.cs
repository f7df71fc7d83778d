using Boras.Bot.Feedback;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Questions;

namespace Boras.Bot.Tests.Insights;

/// <summary>Writes questions and ratings into a database as the service does.</summary>
internal static class AskedRows
{
    /// <summary>Questions, one for each conversation; with a text they had no answer.</summary>
    public static Task AskAsync(this Database database, DateTimeOffset at, string outcome, string? text, params string?[] conversations) => database.WriteAsync(
        async context =>
        {
            context.Questions.AddRange(conversations.Select(conversation => new QuestionRow
            {
                At = KeptTime.Hour(at),
                Channel = "directline",
                Language = "sv",
                Outcome = outcome,
                Confidence = 0.2,
                Text = text,
                Conversation = conversation,
                Nearest = "faq/vad-ar-en-innovation faq/finns-inte",
            }));
            await context.SaveChangesAsync();
        },
        default);

    /// <summary>Ratings of an item, one for each conversation.</summary>
    public static Task RateAsync(this Database database, DateTimeOffset at, FeedbackRating rating, string? question, params string[] conversations) => database.WriteAsync(
        async context =>
        {
            context.Feedback.AddRange(conversations.Select(conversation => new FeedbackRow
            {
                At = KeptTime.Hour(at),
                Channel = "directline",
                Language = "sv",
                Rating = $"{rating}",
                Item = "faq/vad-ar-en-innovation",
                Question = question,
                Conversation = conversation,
            }));
            await context.SaveChangesAsync();
        },
        default);

    /// <summary>Names of conversations that are nobody else's.</summary>
    public static string[] Callers(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToString("N"))];
}
