using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Protocol.DirectLine.Tokens;

/// <summary>Issues and checks tokens: JSON Web Tokens signed by HMAC-SHA-256 (RFC 7515, RFC 7519).</summary>
internal sealed class DirectLineTokens(SigningKeys keys, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string Issuer = "boras-bot";
    private const string ConversationAudience = "directline";
    private const string StreamAudience = "directline/stream";

    // Clients read the claim `user`, under the name that Direct Line gives it.
    private const string UserClaim = "user";
    private const string ConversationClaim = "conv";
    private const string OriginClaim = "origin";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = 8 * 1024 };

    /// <summary>How long a token for a conversation holds.</summary>
    public TimeSpan Lifetime => TimeSpan.FromMinutes(options.Value.TokenMinutes);

    /// <summary>A token for a conversation.</summary>
    public string Issue(DirectLineGrant grant) => Issue(grant, ConversationAudience, Lifetime);

    /// <summary>A token for the address of a stream, where it may be seen in logs, so that it opens streams only and soon expires.</summary>
    public string IssueForStream(DirectLineGrant grant) =>
        Issue(grant, StreamAudience, TimeSpan.FromSeconds(options.Value.StreamTokenSeconds));

    public Task<TokenCheck> CheckAsync(string token) => CheckAsync(token, ConversationAudience);

    public Task<TokenCheck> CheckForStreamAsync(string token) => CheckAsync(token, StreamAudience);

    private string Issue(DirectLineGrant grant, string audience, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [ConversationClaim] = grant.ConversationId };
        if (grant.UserId is { } user)
        {
            claims[UserClaim] = user;
        }

        if (grant.Origins.Count > 0)
        {
            claims[OriginClaim] = grant.Origins.ToArray();
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(keys.All[0], SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<TokenCheck> CheckAsync(string token, string audience)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKeys = keys.All,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            // Whether one that has expired is taken is for the caller to say.
            LifetimeValidator = (_, expires, _, _) => expires is not null,
        }).ConfigureAwait(false);
        if (!result.IsValid)
        {
            return new TokenCheck(null);
        }

        var jwt = (JsonWebToken)result.SecurityToken;
        var grant = new DirectLineGrant(
            jwt.GetPayloadValue<string>(ConversationClaim),
            jwt.TryGetPayloadValue<string>(UserClaim, out var user) ? user : null,
            jwt.TryGetPayloadValue<string[]>(OriginClaim, out var origins) ? origins : []);
        return new TokenCheck(grant, HasExpired: clock.GetUtcNow().UtcDateTime >= jwt.ValidTo);
    }
}
