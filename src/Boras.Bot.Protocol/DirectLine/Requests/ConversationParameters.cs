using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>Body of a request for a token or a conversation; every part may be missing.</summary>
internal sealed class ConversationParameters
{
    /// <summary>The user.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>Origins of the only websites that may use the token.</summary>
    public IList<string>? TrustedOrigins { get; set; }

    /// <summary>Language of the user, as a BCP 47 tag.</summary>
    public string? Locale { get; set; }
}
