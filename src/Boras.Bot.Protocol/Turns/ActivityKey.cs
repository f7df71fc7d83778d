using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Names activities and conversations by hashes, since an id that a channel gives may be a phone number or an address.</summary>
public static class ActivityKey
{
    private const int ShortLength = 12;

    /// <summary>
    /// 64 hexadecimal digits, of channel, conversation, type and id; null without an id, for then no delivery can be told
    /// from another.
    /// </summary>
    /// <remarks>Teams sends an edited message with the id of the first, as another type.</remarks>
    public static string? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return string.IsNullOrEmpty(activity.Id) ? null : Hash(activity.ChannelId, activity.Conversation?.Id, activity.Type, activity.Id);
    }

    /// <summary>64 hexadecimal digits, of channel and conversation.</summary>
    public static string OfConversation(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return OfConversation(activity.ChannelId, activity.Conversation?.Id);
    }

    /// <summary>64 hexadecimal digits, of channel and conversation.</summary>
    public static string OfConversation(string? channelId, string? conversationId) => Hash(channelId, conversationId);

    /// <summary>The first 12 digits of <see cref="OfConversation(Activity)"/>: how logs name the conversation.</summary>
    internal static string ShortConversation(Activity activity) => OfConversation(activity)[..ShortLength];

    /// <summary>The first 12 digits of <see cref="Of"/>: how logs name the activity; null without an id.</summary>
    internal static string? Short(Activity activity) => Of(activity)?[..ShortLength];

    private static string Hash(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var characters = MemoryMarshal.AsBytes((part ?? "").AsSpan());
            hash.AppendData(BitConverter.GetBytes(characters.Length));
            hash.AppendData(characters);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
