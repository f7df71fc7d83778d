namespace Boras.Bot.Protocol;

/// <summary>The channels of the Bot Framework, as metrics and traces name them.</summary>
/// <remarks>Source: <c>Channels</c> of the Microsoft 365 Agents SDK.</remarks>
public static class KnownChannels
{
    private const string Other = "other";

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "alexa", "directline", "directlinespeech", "email", "emulator", "facebook", "groupme", "kik", "line", "msteams", "omni", "outlook",
        "slack", "sms", "telegram", "telephony", "test", "twilio-sms", "webchat",
    };

    /// <summary>The name of the channel; <c>other</c> for what isn't known, since a caller may write anything there.</summary>
    public static string Name(string? channelId) => Names.TryGetValue(channelId ?? "", out var name) ? name : Other;
}
