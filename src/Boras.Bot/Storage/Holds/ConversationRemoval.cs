using Boras.Bot.Protocol.Turns;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage.Holds;

/// <summary>Removes all that is kept of a conversation, at once; one on hold is hidden, and removed when the hold ends.</summary>
internal sealed class ConversationRemoval(Database database)
{
    private const string DirectLine = "directline";

    /// <summary>Ends a conversation over Direct Line and removes all but its id, by which its tokens find it ended.</summary>
    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken) =>
        DeleteByKeyAsync(ActivityKey.OfConversation(DirectLine, conversationId), cancellationToken);

    /// <summary>The same for a conversation on any channel, named by its key.</summary>
    /// <returns>False when it is on hold, and only hidden.</returns>
    public async Task<bool> DeleteByKeyAsync(string key, CancellationToken cancellationToken)
    {
        var isHeld = false;
        await database.WriteAsync(
            async context =>
            {
                await context.Conversations.Where(row => row.Key == key).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.IsOpen, false).SetProperty(row => row.IsDeleted, true), cancellationToken);
                isHeld = await context.Holds.AnyAsync(hold => hold.Conversation == key, cancellationToken);
                if (!isHeld)
                {
                    await RemoveAsync(context, key, cancellationToken);
                }
            },
            cancellationToken);
        await OverwriteAsync(cancellationToken);
        return !isHeld;
    }

    /// <summary>Removes what its user has deleted and a hold had kept.</summary>
    public async Task ReleasedAsync(string key, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async context =>
            {
                if (await context.Conversations.AnyAsync(row => row.Key == key && row.IsDeleted, cancellationToken))
                {
                    await RemoveAsync(context, key, cancellationToken);
                }
            },
            cancellationToken);
        await OverwriteAsync(cancellationToken);
    }

    /// <summary>Overwrites in SQLite's log what has been deleted; PostgreSQL does it by itself with VACUUM and its checkpoints.</summary>
    public async Task OverwriteAsync(CancellationToken cancellationToken)
    {
        if (database.Provider == StorageProvider.Sqlite)
        {
            await database.ReadAsync(context => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken), cancellationToken);
        }
    }

    private static async Task RemoveAsync(BotDatabase context, string key, CancellationToken cancellationToken)
    {
        await context.Activities.Where(row => context.Conversations.Any(conversation => conversation.Key == key && conversation.Id == row.ConversationId))
            .ExecuteDeleteAsync(cancellationToken);
        await context.Conversations.Where(row => row.Key == key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.UserId, "").SetProperty(row => row.Locale, (string?)null), cancellationToken);
        await ForgetAsync(context, key, cancellationToken);
    }

    // What was answered and how it was rated stays as a number, without the words and without the conversation.
    private static async Task ForgetAsync(BotDatabase context, string key, CancellationToken cancellationToken)
    {
        await context.States.Where(row => row.Conversation == key).ExecuteDeleteAsync(cancellationToken);
        await context.Questions.Where(row => row.Conversation == key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Text, (string?)null).SetProperty(row => row.Conversation, (string?)null), cancellationToken);
        await context.Feedback.Where(row => row.Conversation == key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Question, (string?)null).SetProperty(row => row.Conversation, (string?)null), cancellationToken);
    }
}
