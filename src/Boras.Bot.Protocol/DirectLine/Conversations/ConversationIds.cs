using System.Buffers.Text;
using System.Security.Cryptography;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Makes ids that can't be guessed.</summary>
internal static class ConversationIds
{
    /// <summary>What ids of users begin with that are bound into a token; a client can't take one for itself.</summary>
    public const string UserPrefix = "dl_";

    private const int RandomBytes = 16;
    private const int MaxLength = 64;

    public static string NewConversation() => Random();

    /// <summary>True for what can be an id of a conversation; anything else need not be looked for.</summary>
    public static bool CanBe(string id) => id.Length <= MaxLength && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    public static string NewUser() => UserPrefix + Random();

    /// <summary>An id for an activity, unique in and outside its conversation.</summary>
    public static string NewActivity(string conversationId) => $"{conversationId}|{Guid.CreateVersion7():N}";

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
}
