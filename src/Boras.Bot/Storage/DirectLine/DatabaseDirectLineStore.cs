using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage.Holds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.DirectLine;

/// <summary>Keeps Direct Line conversations in the database.</summary>
internal sealed class DatabaseDirectLineStore(
    Database database, OpenConversations open, ConversationRemoval removal, IOptions<DirectLineOptions> options, TimeProvider clock) : IDirectLineStore
{
    private const string ChannelId = "directline";

    // A conversation that is used all the time is written to for that no more often than this.
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(1);

    private DateTimeOffset IdleSince => clock.GetUtcNow() - TimeSpan.FromMinutes(options.Value.IdleMinutes) - Touch;

    public async Task<StartResult> StartAsync(DirectLineConversation conversation, CancellationToken cancellationToken)
    {
        if (await FindAsync(conversation.Id, cancellationToken) is { } found)
        {
            return found.IsOpen ? StartResult.Exists : StartResult.Ended;
        }

        if (await open.CountAsync(IdleSince, cancellationToken) >= options.Value.MaxConversations)
        {
            return StartResult.Full;
        }

        var result = await database.WriteAsync(
            async context =>
            {
                // Another call, perhaps to another replica, may have started it meanwhile.
                if (await Conversation(context, conversation.Id).Select(row => (bool?)row.IsOpen).FirstOrDefaultAsync(cancellationToken) is { } isOpen)
                {
                    return (isOpen ? StartResult.Exists : StartResult.Ended, false);
                }

                context.Conversations.Add(new ConversationRow
                {
                    Id = conversation.Id,
                    Key = ActivityKey.OfConversation(ChannelId, conversation.Id),
                    UserId = conversation.UserId,
                    Locale = conversation.Locale,
                    StartedAt = conversation.StartedAt,
                    UsedAt = clock.GetUtcNow(),
                    IsOpen = conversation.IsOpen,
                });
                await context.SaveChangesAsync(cancellationToken);
                return (StartResult.Started, true);
            },
            cancellationToken);
        if (result == StartResult.Started)
        {
            open.Started();
        }

        return result;
    }

    public async Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            context => context.Conversations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken), cancellationToken);
        if (row is null)
        {
            return null;
        }

        var isOpen = row.IsOpen && row.UsedAt >= IdleSince;
        if (isOpen && clock.GetUtcNow() - row.UsedAt >= Touch)
        {
            await database.WriteOneAsync(context => Conversation(context, id).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.UsedAt, clock.GetUtcNow()), cancellationToken), cancellationToken);
        }

        return row.IsDeleted
            ? new DirectLineConversation(row.Id, "", null, row.StartedAt, IsOpen: false)
            : new DirectLineConversation(row.Id, row.UserId, row.Locale, row.StartedAt, isOpen);
    }

    public Task<PostResult> PostAsync(string conversationId, NewActivity activity, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async context =>
            {
                if (activity.ClientActivityId is { } clientId
                    && await context.Activities.AsNoTracking().Where(row => row.ConversationId == conversationId && row.ClientActivityId == clientId)
                        .Select(row => new PostResult(PostStatus.Repeated, row.ActivityId, row.Sequence, row.IsAnswered)).FirstOrDefaultAsync(cancellationToken) is { } first)
                {
                    return (await IsOpenAsync(context, conversationId, cancellationToken) ? first : new PostResult(PostStatus.Ended), false);
                }

                if (await TakeAsync(context, conversationId, 1, options.Value.MaxActivitiesPerConversation, cancellationToken) is not { } sequence)
                {
                    return (new PostResult(await IsOpenAsync(context, conversationId, cancellationToken) ? PostStatus.Full : PostStatus.Ended), false);
                }

                context.Activities.Add(Row(conversationId, sequence, activity, isPosted: true));
                await context.SaveChangesAsync(cancellationToken);
                return (new PostResult(PostStatus.Stored, activity.Id, sequence), true);
            },
            cancellationToken);

    public Task<bool> ReplyAsync(string conversationId, string? answeredId, IReadOnlyList<NewActivity> replies, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async context =>
            {
                // The conversation first, so that whoever else writes to it waits.
                if (await TakeAsync(context, conversationId, replies.Count, int.MaxValue, cancellationToken) is not { } last
                    || !await MarkAsync(context, conversationId, answeredId, cancellationToken))
                {
                    return (false, false);
                }

                context.Activities.AddRange(replies.Select((reply, index) => Row(conversationId, last - replies.Count + 1 + index, reply, isPosted: false)));
                await context.SaveChangesAsync(cancellationToken);
                return (true, true);
            },
            cancellationToken);

    public Task<ActivityBatch?> ReadAsync(string conversationId, long watermark, int max, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async context =>
            {
                // One statement, so that the conversation and its activities are of the same moment.
                var rows = await Conversation(context, conversationId)
                    .SelectMany(
                        row => context.Activities.Where(activity => activity.ConversationId == row.Id && activity.Sequence > watermark).DefaultIfEmpty(),
                        (row, activity) => new { row.IsDeleted, row.IsOpen, row.UsedAt, row.LastSequence, Sequence = (long?)activity!.Sequence, activity.Json })
                    .OrderBy(row => row.Sequence).Take(max).ToListAsync(cancellationToken);
                if (rows is not [{ IsDeleted: false } first, ..])
                {
                    return null;
                }

                var activities = rows.Where(row => row.Sequence is not null).Select(row => new StoredActivity(row.Sequence!.Value, row.Json)).ToList();
                return new ActivityBatch(activities, first.LastSequence, first.IsOpen && first.UsedAt >= IdleSince);
            },
            cancellationToken);

    public async Task<IReadOnlyList<UnansweredActivity>> UnansweredAsync(
        DateTimeOffset since, DateTimeOffset until, int max, CancellationToken cancellationToken) =>
        await database.ReadAsync(
            context => context.Activities.AsNoTracking()
                .Where(row => row.IsPosted && !row.IsAnswered && row.At >= since && row.At <= until)
                .Where(row => context.Conversations.Any(conversation => conversation.Id == row.ConversationId && conversation.IsOpen))
                .OrderBy(row => row.At).ThenBy(row => row.Sequence).Take(max)
                .Select(row => new UnansweredActivity(row.ConversationId, row.Sequence, row.Json)).ToListAsync(cancellationToken),
            cancellationToken);

    public Task EndAsync(string conversationId, CancellationToken cancellationToken) => database.WriteOneAsync(
        context => Conversation(context, conversationId).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsOpen, false), cancellationToken),
        cancellationToken);

    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken) => removal.DeleteAsync(conversationId, cancellationToken);

    private static IQueryable<ConversationRow> Conversation(BotDatabase context, string id) => context.Conversations.Where(row => row.Id == id);

    private Task<bool> IsOpenAsync(BotDatabase context, string id, CancellationToken cancellationToken)
    {
        var idleSince = IdleSince;
        return Conversation(context, id).AnyAsync(row => row.IsOpen && row.UsedAt >= idleSince, cancellationToken);
    }

    /// <summary>Takes the next <paramref name="count"/> places and returns the last; null when it isn't open or would hold more than <paramref name="max"/>.</summary>
    private async Task<long?> TakeAsync(BotDatabase context, string id, int count, int max, CancellationToken cancellationToken)
    {
        var (now, idleSince) = (clock.GetUtcNow().ToUnixTimeMilliseconds(), IdleSince.ToUnixTimeMilliseconds());
        var taken = await context.Database.SqlQuery<long>(
            $"""
            UPDATE conversations SET last_sequence = last_sequence + {count}, used_at = {now}
            WHERE id = {id} AND is_open AND used_at >= {idleSince} AND last_sequence + {count} <= {max}
            RETURNING last_sequence AS "Value"
            """).ToListAsync(cancellationToken);
        return taken is [var last] ? last : null;
    }

    // What isn't there, a greeting's cause for instance, is answered by whoever says so.
    private static async Task<bool> MarkAsync(BotDatabase context, string conversationId, string? answeredId, CancellationToken cancellationToken)
    {
        if (answeredId is null)
        {
            return true;
        }

        var answered = context.Activities.Where(row => row.ConversationId == conversationId && row.ActivityId == answeredId);
        return await answered.Where(row => !row.IsAnswered).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsAnswered, true), cancellationToken) > 0
            || !await answered.AnyAsync(cancellationToken);
    }

    private ActivityRow Row(string conversationId, long sequence, NewActivity activity, bool isPosted) => new()
    {
        ConversationId = conversationId,
        Sequence = sequence,
        ActivityId = activity.Id,
        ClientActivityId = activity.ClientActivityId,
        At = clock.GetUtcNow(),
        IsPosted = isPosted,
        Json = activity.Json,
    };
}
