using System.Globalization;
using System.Text;
using Boras.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Privacy;

/// <summary>All that is kept of a conversation, for whoever asks what is known of them.</summary>
internal sealed class ConversationRecord(Database database)
{
    /// <summary>A line for each thing that is kept; empty when nothing is.</summary>
    public Task<IReadOnlyList<string>> ReadAsync(string key, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<string>>(
        async context =>
        {
            List<string> lines = [];
            if (await context.Conversations.AsNoTracking().FirstOrDefaultAsync(row => row.Key == key, cancellationToken) is { } conversation)
            {
                lines.Add($"conversation {conversation.Id}: started {Time(conversation.StartedAt)}, last used {Time(conversation.UsedAt)}, user {conversation.UserId}, language {conversation.Locale}{(conversation.IsDeleted ? ", deleted by its user" : "")}");
                await foreach (var row in context.Activities.AsNoTracking().Where(row => row.ConversationId == conversation.Id).OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
                {
                    lines.Add($"{(row.IsPosted ? "from" : "to")} the user {Time(row.At)}: {Encoding.UTF8.GetString(row.Json)}");
                }
            }

            if (await context.States.AsNoTracking().FirstOrDefaultAsync(row => row.Conversation == key, cancellationToken) is { } state)
            {
                lines.Add($"remembered since {Time(state.UsedAt)}: {state.State}, before {state.Before}");
            }

            lines.AddRange((await context.Questions.AsNoTracking().Where(row => row.Conversation == key).ToListAsync(cancellationToken))
                .Select(row => $"question without an answer, {Time(row.At)}: {row.Text}"));
            lines.AddRange((await context.Feedback.AsNoTracking().Where(row => row.Conversation == key).ToListAsync(cancellationToken))
                .Select(row => $"rating {row.Rating}, {Time(row.At)}: {row.Question}"));
            lines.AddRange((await context.Holds.AsNoTracking().Where(row => row.Conversation == key).ToListAsync(cancellationToken))
                .Select(row => $"on hold since {Time(row.At)}: {row.Reason}{(row.IsDeleted ? ", to be removed when it is released" : "")}"));
            return lines.ConvertAll(Printable);
        },
        cancellationToken);

    // What residents write goes to the terminal of whoever looks, and must neither rule it nor begin a line of its own.
    private static string Printable(string line) => string.Concat(line.Select(sign => char.IsControl(sign) ? ' ' : sign));

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
