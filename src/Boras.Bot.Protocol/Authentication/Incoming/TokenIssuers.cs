using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>Everybody whose tokens may be let in, by the claim <c>iss</c>.</summary>
internal sealed class TokenIssuers
{
    // The tenants that give the Emulator its tokens.
    private static readonly string[] EmulatorTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];
    private readonly FrozenDictionary<string, TokenIssuer> _issuers;

    public TokenIssuers(
        IOptions<BotOptions> bot, IOptions<AuthorityOptions> authorities, IOptions<AuthenticationOptions> options,
        IHttpClientFactory clients, TimeProvider time, ILogger<OpenIdKeys> logger)
    {
        var apps = Keys(authorities.Value.ToBotFromEmulatorOpenIdMetadataUrl);
        var issuers = new Dictionary<string, TokenIssuer>(StringComparer.Ordinal)
        {
            [authorities.Value.ToBotFromChannelTokenIssuer] = new(Keys(authorities.Value.ToBotFromChannelOpenIdMetadataUrl)),
        };
        foreach (var tenant in bot.Value.Tenant is { } own ? [.. EmulatorTenants, own.ToLowerInvariant()] : EmulatorTenants)
        {
            issuers[$"https://sts.windows.net/{tenant}/"] = new TokenIssuer(apps, tenant);
            issuers[$"https://login.microsoftonline.com/{tenant}/v2.0"] = new TokenIssuer(apps, tenant);
        }

        _issuers = issuers.ToFrozenDictionary(StringComparer.Ordinal);

        OpenIdKeys Keys(string address) => new(address, clients, options.Value, time, logger);
    }

    /// <summary>The one that writes itself <paramref name="issuer"/>; null when it isn't let in.</summary>
    public TokenIssuer? Find(string issuer) => _issuers.GetValueOrDefault(issuer);
}
