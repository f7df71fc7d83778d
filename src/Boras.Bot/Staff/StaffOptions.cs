using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Staff;

/// <summary>Who may see what residents asked, at <c>/staff</c>; section <c>Staff</c>.</summary>
internal sealed class StaffOptions : IValidatableObject
{
    /// <summary>Address of the OpenID Connect provider, https, or http on this machine; empty, the default, turns the page off.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Id of the service at the provider; default none.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Secret of the service at the provider; default none, for a provider that takes PKCE alone.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The claim of the id token that tells what somebody may do; default <c>roles</c>.</summary>
    [Required]
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Values of that claim, roles or groups, each of which lets its holder in; default none.</summary>
    public IList<string> Roles { get; } = [];

    /// <summary>Lets in everybody whom the provider lets in; default false.</summary>
    public bool AllowAll { get; set; }

    /// <summary>Scopes to ask for besides <c>openid</c> and <c>profile</c>; default none.</summary>
    public IList<string> Scopes { get; } = [];

    /// <summary>Minutes without a request after which somebody must sign in again; default 30.</summary>
    [Range(1, 480)]
    public int IdleMinutes { get; set; } = 30;

    /// <summary>Hours after which somebody must sign in again in any case; default 8.</summary>
    [Range(1, 24)]
    public int MaxHours { get; set; } = 8;

    /// <summary>Whether there is a page at all.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            yield return new ValidationResult("Staff:Authority must be a whole https address, or http on this machine.", [nameof(Authority)]);
        }

        if (string.IsNullOrWhiteSpace(ClientId))
        {
            yield return new ValidationResult("Staff:ClientId is not set; the provider gives it when the service is registered.", [nameof(ClientId)]);
        }

        if (AllowAll == Roles.Any(role => !string.IsNullOrWhiteSpace(role)))
        {
            yield return new ValidationResult(
                "Say who may see /staff: either Staff:Roles:0, a value of the claim Staff:RoleClaim, or Staff:AllowAll=true for everybody whom the provider lets in.", [nameof(Roles)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class StaffOptionsValidator : IValidateOptions<StaffOptions>;
