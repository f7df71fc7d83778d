using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Authentication;

/// <summary>Who the bot is to Microsoft's channels; settings at the root of the configuration, with the SDK's names.</summary>
public sealed class BotOptions : IValidatableObject
{
    /// <summary>The bot's app id in Microsoft Entra ID; empty runs open, on loopback in Development only.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary><c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>; empty is <c>MultiTenant</c>, as in the SDK.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The tenant that the app is registered in; needed unless it is multi-tenant.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Client secret of the app.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>File with a certificate of the app and its private key, PKCS #12 or, ending in <c>.pem</c>, PEM.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    /// <summary>SHA-1 thumbprint of a certificate of the app in the store <c>My</c> of the user or the machine.</summary>
    public string? MicrosoftAppCertificateThumbprint { get; set; }

    /// <summary>Password of the file with the certificate; empty for none.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>App ids of other bots that may call this one as a skill; default none.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>True when no app id is set, so that callers can't be told apart.</summary>
    public bool IsOpen => string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>The app id, trimmed.</summary>
    internal string AppId => MicrosoftAppId?.Trim() ?? "";

    /// <summary>The tenant, trimmed; null when none is set.</summary>
    internal string? Tenant => string.IsNullOrWhiteSpace(MicrosoftAppTenantId) ? null : MicrosoftAppTenantId.Trim();

    /// <summary><see cref="MicrosoftAppType"/> as a value; meant for options that have been validated.</summary>
    internal AppType AppType => string.IsNullOrWhiteSpace(MicrosoftAppType) ? AppType.MultiTenant : Enum.Parse<AppType>(MicrosoftAppType.Trim(), ignoreCase: true);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOpen)
        {
            yield break;
        }

        if (!string.IsNullOrWhiteSpace(MicrosoftAppType) && !Enum.GetNames<AppType>().Contains(MicrosoftAppType.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            yield return Fault(nameof(MicrosoftAppType), $"is '{MicrosoftAppType}' and must be one of {string.Join(", ", Enum.GetNames<AppType>())}.");
            yield break;
        }

        if (AppType != AppType.MultiTenant && Tenant is null)
        {
            yield return Fault(nameof(MicrosoftAppTenantId), $"is not set, and {nameof(MicrosoftAppType)} {AppType} needs it.");
        }

        string[] given = [.. Credentials().Where(credential => !string.IsNullOrEmpty(credential.Value)).Select(credential => credential.Name)];
        if (AppType != AppType.UserAssignedMSI && given.Length > 1)
        {
            yield return Fault(string.Join(" and ", given), "are all set. Set the one that the bot should use.");
        }

        foreach (var caller in AllowedCallers.Where(caller => !Guid.TryParse(caller, out _)))
        {
            yield return Fault(nameof(AllowedCallers), $"holds '{caller}', which is no app id. Name each caller; there is no way to allow all.");
        }
    }

    private static ValidationResult Fault(string setting, string fault) => new($"{setting} {fault}", [setting]);

    private IEnumerable<(string Name, string? Value)> Credentials() =>
    [
        (nameof(MicrosoftAppPassword), MicrosoftAppPassword),
        (nameof(MicrosoftAppCertificatePath), MicrosoftAppCertificatePath),
        (nameof(MicrosoftAppCertificateThumbprint), MicrosoftAppCertificateThumbprint),
    ];
}

[OptionsValidator]
internal sealed partial class BotOptionsValidator : IValidateOptions<BotOptions>;
