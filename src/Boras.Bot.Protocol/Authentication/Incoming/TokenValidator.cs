using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>Tells by a token who calls.</summary>
/// <remarks>
/// Sources: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication, sections
/// "Connector to Bot" and "Emulator to Bot".
/// </remarks>
internal sealed class TokenValidator(
    TokenIssuers issuers, IOptions<BotOptions> bot, IOptions<AuthorityOptions> authorities, IOptions<AuthenticationOptions> options, TimeProvider time)
{
    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = UnverifiedToken.MaxLength, MapInboundClaims = false };

    public async Task<CallerResult> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        if (UnverifiedToken.Read(token) is not { } unverified)
        {
            return Unknown("the token is malformed");
        }

        if (issuers.Find(unverified.Issuer) is not { } issuer)
        {
            return Unknown("the issuer is not one that is let in");
        }

        if (await issuer.Keys.FindAsync(unverified.KeyId, cancellationToken).ConfigureAwait(false) is not { } key)
        {
            return Unknown("the key is not one of the issuer's");
        }

        if (issuer.Tenant is not null && !key.MaySignFor(issuer.Tenant))
        {
            return Unknown("the key is not for this issuer");
        }

        var result = await _handler.ValidateTokenAsync(token, Rules(unverified.Issuer, key.Key)).ConfigureAwait(false);
        return !result.IsValid ? Unknown(result.Exception?.GetType().Name ?? "the token is not valid")
            : issuer.Tenant is null ? Channel(unverified, key)
            : App(unverified);
    }

    private static CallerResult.Refused Unknown(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    private TokenValidationParameters Rules(string issuer, JsonWebKey key) => new()
    {
        ValidIssuer = issuer,
        AudienceValidator = (audiences, _, _) => audiences.Count() == 1 && IsOwn(audiences.Single()),
        IssuerSigningKey = key,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = IsNow,
    };

    // The library's own check takes no TimeProvider.
    private bool IsNow(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var (now, skew) = (time.GetUtcNow().UtcDateTime, TimeSpan.FromSeconds(options.Value.ClockSkewSeconds));
        return now - skew < expires && (notBefore is null || now + skew >= notBefore);
    }

    private CallerResult Channel(UnverifiedToken token, OpenIdKey key) =>
        token.Claim("serviceurl") is { Length: > 0 } serviceUrl
            ? new CallerResult.Known(new Caller.Channel(authorities.Value.ToChannelFromBotOAuthScope, serviceUrl, key.Endorsements))
            : new CallerResult.Refused(StatusCodes.Status403Forbidden, "the token names no serviceurl");

    private CallerResult App(UnverifiedToken token)
    {
        var claim = token.Claims.TryGetProperty("ver", out _) ? token.Claim("ver") switch
        {
            "1.0" => "appid",
            "2.0" => "azp",
            _ => null,
        } : "appid";
        var app = claim is null ? null : token.Claim(claim);
        return app is null ? new CallerResult.Refused(StatusCodes.Status403Forbidden, "the token names no app")
            : IsOwn(app) ? new CallerResult.Known(new Caller.App(authorities.Value.ToChannelFromBotOAuthScope))

            // A token for the connector would let the caller speak as this bot, so it gets one for itself.
            : bot.Value.AllowedCallers.Contains(app, StringComparer.OrdinalIgnoreCase) ? new CallerResult.Known(new Caller.App(AuthorityOptions.Scope(app)))
            : new CallerResult.Refused(StatusCodes.Status403Forbidden, "the app is not one of AllowedCallers");
    }

    private bool IsOwn(string app) => string.Equals(app, bot.Value.AppId, StringComparison.OrdinalIgnoreCase);
}
