using System.Globalization;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage.Questions;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage.Holds;

/// <summary>Removes all that is kept of a conversation, at once; one on hold is hidden, and removed when the hold ends.</summary>
internal sealed class ConversationRemoval(Database database)
{
    private const string DirectLine = "directline";
    private const int MaxTries = 100;

    // Readers and writers of the file are gone within milliseconds.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

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
                await HoldGate.RemovingAsync(context, cancellationToken);
                await context.Conversations.Where(row => row.Key == key).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.IsOpen, false).SetProperty(row => row.IsDeleted, true), cancellationToken);
                isHeld = await context.Holds.Where(hold => hold.Conversation == key)
                    .ExecuteUpdateAsync(set => set.SetProperty(hold => hold.IsDeleted, true), cancellationToken) > 0;
                if (!isHeld)
                {
                    await RemoveAsync(context, key, cancellationToken);
                }
            },
            cancellationToken);
        await OverwriteAsync(cancellationToken);
        return !isHeld;
    }

    /// <summary>Ends a hold, and removes what was to be removed meanwhile.</summary>
    /// <returns>False when it was not on hold.</returns>
    public async Task<bool> ReleaseAsync(string key, CancellationToken cancellationToken)
    {
        var isHeld = await database.WriteAsync(
            async context =>
            {
                // As for holding: a removal must not see the hold and find it gone when it writes.
                await HoldGate.HoldingAsync(context, cancellationToken);
                if (await context.Holds.FirstOrDefaultAsync(hold => hold.Conversation == key, cancellationToken) is not { } hold)
                {
                    return (false, false);
                }

                context.Holds.Remove(hold);
                await context.SaveChangesAsync(cancellationToken);
                if (hold.IsDeleted)
                {
                    await RemoveAsync(context, key, cancellationToken);
                }

                return (true, true);
            },
            cancellationToken);
        await OverwriteAsync(cancellationToken);
        return isHeld;
    }

    /// <summary>Overwrites in SQLite's log what has been deleted; PostgreSQL does it by itself with VACUUM and its checkpoints.</summary>
    /// <returns>False when others read or wrote all the while; <see cref="StorageCleaning"/> tries again.</returns>
    public async Task<bool> OverwriteAsync(CancellationToken cancellationToken)
    {
        for (var tries = 0; database.Provider == StorageProvider.Sqlite; tries++)
        {
            var isBusy = await database.ReadAsync(context => IsBusyAsync(context, cancellationToken), cancellationToken);
            if (!isBusy || tries == MaxTries)
            {
                return !isBusy;
            }

            await Task.Delay(Pause, TimeProvider.System, cancellationToken);
        }

        return true;
    }

    // The pragma doesn't fail when a reader or writer keeps it from the end of the log: its first column says so.
    private static async Task<bool> IsBusyAsync(BotDatabase context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) != 0;
    }

    private static async Task RemoveAsync(BotDatabase context, string key, CancellationToken cancellationToken)
    {
        await context.Activities.Where(row => context.Conversations.Any(conversation => conversation.Key == key && conversation.Id == row.ConversationId))
            .ExecuteDeleteAsync(cancellationToken);
        await context.Conversations.Where(row => row.Key == key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.UserId, "").SetProperty(row => row.Locale, (string?)null), cancellationToken);
        await ForgetAsync(context, key, cancellationToken);
    }

    // What was answered and how it was rated stays as a number, without the words, the conversation and the message.
    private static async Task ForgetAsync(BotDatabase context, string key, CancellationToken cancellationToken)
    {
        await context.States.Where(row => row.Conversation == key).ExecuteDeleteAsync(cancellationToken);
        await context.Questions.Where(row => row.Conversation == key).ForgetAsync(cancellationToken);
        await context.Feedback.Where(row => row.Conversation == key).ForgetAsync(cancellationToken);
    }
}
