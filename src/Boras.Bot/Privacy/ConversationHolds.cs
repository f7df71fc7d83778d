using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Holds;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Privacy;

/// <summary>Puts conversations on hold, so that they are neither weeded nor removed until they are released.</summary>
internal sealed class ConversationHolds(Database database, ConversationRemoval removal, TimeProvider clock)
{
    private const int KeyLength = 64;

    /// <summary>The key under which a conversation is kept; a key is taken as it is.</summary>
    public static string KeyOf(string channelId, string conversation) =>
        conversation.Length == KeyLength && conversation.All(char.IsAsciiHexDigitUpper) ? conversation : ActivityKey.OfConversation(channelId, conversation);

    /// <summary>Puts it on hold.</summary>
    /// <returns>False when it was already.</returns>
    public Task<bool> HoldAsync(string key, string reason, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            await HoldGate.HoldingAsync(context, cancellationToken);
            if (await context.Holds.AnyAsync(hold => hold.Conversation == key, cancellationToken))
            {
                return (false, false);
            }

            context.Holds.Add(new HoldRow { Conversation = key, At = clock.GetUtcNow(), Reason = reason });
            await context.SaveChangesAsync(cancellationToken);
            return (true, true);
        },
        cancellationToken);

    /// <summary>Ends the hold; what its user has deleted meanwhile is removed now.</summary>
    /// <returns>False when it was not on hold.</returns>
    public Task<bool> ReleaseAsync(string key, CancellationToken cancellationToken) => removal.ReleaseAsync(key, cancellationToken);

    /// <summary>All holds, the oldest first.</summary>
    public async Task<IReadOnlyList<HoldRow>> AllAsync(CancellationToken cancellationToken) => await database.ReadAsync(
        context => context.Holds.AsNoTracking().OrderBy(hold => hold.At).ToListAsync(cancellationToken), cancellationToken);
}
