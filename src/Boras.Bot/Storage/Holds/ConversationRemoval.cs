using System.Globalization;
using Boras.Bot.Protocol.Turns;
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

    /// <summary>Removes what its user has deleted and a hold had kept, unless another has come.</summary>
    public async Task ReleasedAsync(string key, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async context =>
            {
                await HoldGate.RemovingAsync(context, cancellationToken);
                if (await context.Conversations.AnyAsync(row => row.Key == key && row.IsDeleted, cancellationToken)
                    && !await context.Holds.AnyAsync(hold => hold.Conversation == key, cancellationToken))
                {
                    await RemoveAsync(context, key, cancellationToken);
                }
            },
            cancellationToken);
        await OverwriteAsync(cancellationToken);
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
