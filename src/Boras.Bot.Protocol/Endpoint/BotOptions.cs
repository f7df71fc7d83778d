namespace Boras.Bot.Protocol.Endpoint;

/// <summary>Who the bot is to Microsoft's channels; settings at the root of the configuration, with the SDK's names.</summary>
public sealed class BotOptions
{
    /// <summary>The bot's app id in Microsoft Entra ID; empty runs open, on loopback in Development only.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>True when no app id is set, so that callers can't be told apart.</summary>
    public bool IsOpen => string.IsNullOrWhiteSpace(MicrosoftAppId);
}
