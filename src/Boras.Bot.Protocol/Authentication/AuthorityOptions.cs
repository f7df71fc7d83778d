using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Authentication;

/// <summary>Who issues tokens; settings at the root of the configuration, with the SDK's names. Empty ones have their default.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.</remarks>
public sealed class AuthorityOptions : IValidatableObject
{
    private const string DefaultScope = "/.default";

    /// <summary>OpenID metadata of the channels; default that of <c>login.botframework.com</c>.</summary>
    public string ToBotFromChannelOpenIdMetadataUrl
    {
        get;
        set => field = Or(value, field);
    } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Issuer of the channels' tokens; default <c>https://api.botframework.com</c>.</summary>
    public string ToBotFromChannelTokenIssuer
    {
        get;
        set => field = Or(value, field);
    } = "https://api.botframework.com";

    /// <summary>OpenID metadata of Microsoft Entra ID, for the Emulator and for other bots; default that of all tenants.</summary>
    public string ToBotFromEmulatorOpenIdMetadataUrl
    {
        get;
        set => field = Or(value, field);
    } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Authority that gives the bot its tokens; empty for Microsoft's, in the tenant that the type of the app calls for.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>Scope of the bot's tokens; default <c>https://api.botframework.com/.default</c>. The ending may be left out.</summary>
    public string ToChannelFromBotOAuthScope
    {
        get;
        set => field = Scope(Or(value, field));
    } = "https://api.botframework.com/.default";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, address) in new[]
        {
            (nameof(ToBotFromChannelOpenIdMetadataUrl), ToBotFromChannelOpenIdMetadataUrl),
            (nameof(ToBotFromEmulatorOpenIdMetadataUrl), ToBotFromEmulatorOpenIdMetadataUrl),
            (nameof(ToChannelFromBotLoginUrl), ToChannelFromBotLoginUrl),
        })
        {
            if (!string.IsNullOrWhiteSpace(address) && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps))
            {
                yield return new ValidationResult($"{name} is '{address}' and must be an address that begins with https.", [name]);
            }
        }
    }

    /// <summary>The scope of everything that <paramref name="resource"/> allows.</summary>
    internal static string Scope(string resource) =>
        resource.EndsWith(DefaultScope, StringComparison.Ordinal) ? resource : resource.TrimEnd('/') + DefaultScope;

    private static string Or(string? value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value.Trim();
}

[OptionsValidator]
internal sealed partial class AuthorityOptionsValidator : IValidateOptions<AuthorityOptions>;
