namespace Boras.Bot.Protocol.Authentication;

/// <summary>How the bot's app is registered in Microsoft Entra ID; the names are the SDK's.</summary>
internal enum AppType
{
    /// <summary>Tokens come from the tenant <c>botframework.com</c>.</summary>
    MultiTenant,

    /// <summary>Tokens come from the app's own tenant.</summary>
    SingleTenant,

    /// <summary>Tokens come from Azure, for an identity assigned to the machine that runs the bot.</summary>
    UserAssignedMSI,
}
