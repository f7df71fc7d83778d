using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Says which ids a client may choose: they are stored, and clients find their own by them, so that none can be masked.</summary>
internal sealed class KeptIds(ActivityFilters filters)
{
    /// <summary>True when <paramref name="id"/> holds no personal data.</summary>
    /// <remarks>Digits in a random id may look like a phone number, and nobody writes one as a GUID.</remarks>
    public bool MayKeep(string id) => Guid.TryParse(id, out _) || !filters.Change(id);

    /// <summary>The reason to refuse <paramref name="id"/> as a user's id, or null; <paramref name="grant"/> is that of the caller's token, if any.</summary>
    public Refusal? CheckUser(string? id, DirectLineGrant? grant) => id switch
    {
        // What is in a token was checked when it was issued.
        null or "" => null,
        _ when grant?.UserId is not null => null,
        _ when grant is not null && id.StartsWith(ConversationIds.UserPrefix, StringComparison.Ordinal) =>
            Refusal.BadRequest($"A user's id that starts with {ConversationIds.UserPrefix} is set when the token is generated."),
        _ when !MayKeep(id) => Refusal.BadRequest("A user's id may not be personal data, such as an address or a number. Use a random one."),
        _ => null,
    };
}
