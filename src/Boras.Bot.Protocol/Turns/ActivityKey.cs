using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Tells whether two deliveries are of the same activity.</summary>
internal static class ActivityKey
{
    /// <summary>
    /// 64 hexadecimal digits, of channel, conversation, type and id; null without an id, for then no delivery can be told
    /// from another.
    /// </summary>
    /// <remarks>Teams sends an edited message with the id of the first, as another type.</remarks>
    public static string? Of(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (ReadOnlySpan<string?>)[activity.ChannelId, activity.Conversation?.Id, activity.Type, activity.Id])
        {
            var characters = MemoryMarshal.AsBytes((part ?? "").AsSpan());
            hash.AppendData(BitConverter.GetBytes(characters.Length));
            hash.AppendData(characters);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
