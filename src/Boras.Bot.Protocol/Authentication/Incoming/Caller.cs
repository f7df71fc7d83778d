using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>Who delivers an activity.</summary>
/// <param name="Scope">Scope of the token that replies to this caller carry; null when they carry none.</param>
internal abstract record Caller(string? Scope)
{
    /// <summary>Why this caller may not deliver <paramref name="activity"/>; null when it may.</summary>
    public abstract string? WhyNot(Activity activity);

    /// <summary>Whoever is on this machine, in Development without an app id.</summary>
    internal sealed record Anyone() : Caller((string?)null)
    {
        public override string? WhyNot(Activity activity) => null;
    }

    /// <summary>Microsoft's channels.</summary>
    /// <param name="Scope">As above.</param>
    /// <param name="ServiceUrl">The only address that the token was issued for.</param>
    /// <param name="Endorsements">The channels that the key of the token may speak for.</param>
    internal sealed record Channel(string Scope, string ServiceUrl, IReadOnlySet<string> Endorsements) : Caller(Scope)
    {
        public override string? WhyNot(Activity activity) =>
            string.IsNullOrEmpty(activity.ChannelId) ? "the activity has no channelId"
            : !Endorsements.Contains(activity.ChannelId) ? "the key is not endorsed for the activity's channelId"
            : !string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? "the token is for another serviceUrl"
            : null;
    }

    /// <summary>An app in Microsoft Entra ID: the bot's own, as the Emulator has it, or an allowed other bot.</summary>
    internal sealed record App(string Scope) : Caller(Scope)
    {
        public override string? WhyNot(Activity activity) =>
            string.IsNullOrEmpty(activity.ChannelId) ? "the activity has no channelId" : null;
    }
}
