using System.Text.Json;
using Boras.Bot.Conversations;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Questions;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage.Conversations;

/// <summary>Keeps the state of conversations in the database, by versions, so that no replica overwrites what another wrote.</summary>
internal sealed class DatabaseStates(
    Database database, IOptions<ConversationOptions> options, IOptions<PrivacyOptions> privacy, TimeProvider clock) : IConversationStates
{
    public Task<KeptState> ReadAsync(Activity activity, CancellationToken cancellationToken)
    {
        var (conversation, key) = (ActivityKey.OfConversation(activity), ActivityKey.Of(activity));
        return database.ReadAsync(
            async context =>
            {
                var row = await context.States.AsNoTracking().FirstOrDefaultAsync(row => row.Conversation == conversation, cancellationToken);
                return row is null ? new KeptState(new ConversationState())
                    : clock.GetUtcNow() - row.UsedAt > TimeSpan.FromMinutes(options.Value.IdleMinutes) ? new KeptState(new ConversationState(), row.Version)
                    : new KeptState(Read(key is not null && key == row.Activity ? row.Before : row.State), row.Version);
            },
            cancellationToken);
    }

    public Task<bool> WriteAsync(
        Activity activity, KeptState before, ConversationState after, AskedQuestion? asked, CancellationToken cancellationToken)
    {
        var (conversation, key, now) = (ActivityKey.OfConversation(activity), ActivityKey.Of(activity), clock.GetUtcNow());
        return database.WriteAsync(
            async context =>
            {
                // What its user has deleted while the bot was thinking stays deleted.
                if (await IsDeletedAsync(context, conversation, cancellationToken))
                {
                    return (true, false);
                }

                var row = new StateRow
                {
                    Conversation = conversation,
                    Version = before.Version + 1,
                    State = Write(after),
                    Before = Write(before.State),
                    Activity = key,
                    UsedAt = now,
                };
                if (!await ReplaceAsync(context, row, cancellationToken))
                {
                    return (false, false);
                }

                if (asked is not null && !(key is not null && await context.Questions.AnyAsync(question => question.Activity == key, cancellationToken)))
                {
                    context.Questions.Add(QuestionRow.Of(privacy.Value.KeepQuestions ? asked : asked with { Text = null }, activity, now));
                }

                await context.SaveChangesAsync(cancellationToken);
                return (true, true);
            },
            cancellationToken);
    }

    public Task ForgetAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversation = ActivityKey.OfConversation(activity);
        return database.WriteAsync(
            async context =>
            {
                await HoldGate.RemovingAsync(context, cancellationToken);
                await context.States.Where(row => row.Conversation == conversation && !context.Holds.Any(hold => hold.Conversation == conversation))
                    .ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Writes <paramref name="next"/> over the version before it; the first is added with what is saved next.</summary>
    /// <returns>False when another version is there.</returns>
    private static async Task<bool> ReplaceAsync(BotDatabase context, StateRow next, CancellationToken cancellationToken)
    {
        var states = context.States.Where(row => row.Conversation == next.Conversation);
        if (next.Version > 1)
        {
            return await states.Where(row => row.Version == next.Version - 1).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Version, next.Version).SetProperty(row => row.State, next.State).SetProperty(row => row.Before, next.Before)
                    .SetProperty(row => row.Activity, next.Activity).SetProperty(row => row.UsedAt, next.UsedAt),
                cancellationToken) > 0;
        }

        context.States.Add(next);
        return !await states.AnyAsync(cancellationToken);
    }

    // A deletion waits until this is written, and then removes it as well; SQLite has one writer at a time.
    private static async Task<bool> IsDeletedAsync(BotDatabase context, string conversation, CancellationToken cancellationToken)
    {
        var rows = context is PostgreSqlDatabase
            ? context.Database.SqlQuery<bool>($"SELECT is_deleted FROM conversations WHERE key = {conversation} FOR SHARE")
            : context.Database.SqlQuery<bool>($"SELECT is_deleted FROM conversations WHERE key = {conversation}");
        return await rows.ToListAsync(cancellationToken) is [true];
    }

    private static string Write(ConversationState state) => JsonSerializer.Serialize(state, StoredStateJsonContext.Default.ConversationState);

    private static ConversationState Read(string? json) =>
        (json is null ? null : JsonSerializer.Deserialize(json, StoredStateJsonContext.Default.ConversationState)) ?? new ConversationState();
}
