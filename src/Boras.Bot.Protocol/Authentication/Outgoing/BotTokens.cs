using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Boras.Bot.Protocol.Authentication.Outgoing;

/// <summary>The tokens by which the bot shows channels who it is; fetched by MSAL, which keeps them until shortly before they end.</summary>
internal sealed partial class BotTokens
{
    private const string Login = "https://login.microsoftonline.com/";
    private const string SharedTenant = "botframework.com";

    private readonly Func<string, Task<AuthenticationResult>>? _acquire;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<string>> _underWay = new(StringComparer.Ordinal);
    private readonly ProtocolMetrics _metrics;
    private readonly ILogger<BotTokens> _logger;

    public BotTokens(
        IOptions<BotOptions> bot, IOptions<AuthorityOptions> authorities, IMsalHttpClientFactory http, ProtocolMetrics metrics, ILogger<BotTokens> logger)
    {
        (_metrics, _logger) = (metrics, logger);
        if (bot.Value.IsOpen)
        {
            return;
        }

        _acquire = bot.Value.AppType == AppType.UserAssignedMSI ? OfMachine(bot.Value, http) : OfApp(bot.Value, authorities.Value, http);
        if (_acquire is null)
        {
            LogNoCredential();
        }
    }

    /// <summary>A token for <paramref name="scope"/>.</summary>
    /// <exception cref="TokenException">There is none to be had; this is logged and counted.</exception>
    public async Task<string> GetAsync(string scope, CancellationToken cancellationToken)
    {
        if (_acquire is null)
        {
            _metrics.TokenFailed();
            throw new TokenException("The bot has no credential: MicrosoftAppPassword is not set.");
        }

        Task<string> token;
        lock (_gate)
        {
            // MSAL would ask once for each reply that waits for the first token.
            if (!_underWay.TryGetValue(scope, out token!) || token.IsCompleted)
            {
                _underWay[scope] = token = Task.Run(() => AcquireAsync(_acquire, scope), CancellationToken.None);
            }
        }

        return await token.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    // It takes no caller's token: the others wait for the same answer. Its time is bounded by the pipeline.
    private async Task<string> AcquireAsync(Func<string, Task<AuthenticationResult>> acquire, string scope)
    {
        try
        {
            return (await acquire(scope).ConfigureAwait(false)).AccessToken;
        }
        catch (Exception e)
        {
            _metrics.TokenFailed();
            LogFailed(e, scope);
            throw new TokenException("The bot got no token.", e);
        }
    }

    private static Func<string, Task<AuthenticationResult>> OfMachine(BotOptions bot, IMsalHttpClientFactory http)
    {
        var app = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(bot.AppId))
            .WithHttpClientFactory(http, retryOnceOn5xx: false).Build();
        return scope => app.AcquireTokenForManagedIdentity(scope).ExecuteAsync();
    }

    private static Func<string, Task<AuthenticationResult>>? OfApp(BotOptions bot, AuthorityOptions authorities, IMsalHttpClientFactory http)
    {
        var tenant = bot.AppType == AppType.SingleTenant ? bot.Tenant! : SharedTenant;
        var authority = string.IsNullOrWhiteSpace(authorities.ToChannelFromBotLoginUrl) ? Login + tenant : authorities.ToChannelFromBotLoginUrl.Trim();

        // The authority is a setting, so there is no cloud to discover.
        var builder = ConfidentialClientApplicationBuilder.Create(bot.AppId)
            .WithAuthority(new Uri(authority), validateAuthority: false).WithInstanceDiscovery(false)
            .WithLegacyCacheCompatibility(false).WithHttpClientFactory(http, retryOnceOn5xx: false);
        if (AppCertificate.Load(bot) is { } certificate)
        {
            builder.WithCertificate(certificate);
        }
        else if (!string.IsNullOrEmpty(bot.MicrosoftAppPassword))
        {
            builder.WithClientSecret(bot.MicrosoftAppPassword);
        }
        else
        {
            return null;
        }

        var app = builder.Build();
        return scope => app.AcquireTokenForClient([scope]).ExecuteAsync();
    }

    [LoggerMessage(LogLevel.Error, "MicrosoftAppPassword is not set, nor a certificate: activities are answered in the HTTP response only, and replies to channels are lost")]
    private partial void LogNoCredential();

    [LoggerMessage(LogLevel.Error, "The bot got no token for {Scope}")]
    private partial void LogFailed(Exception exception, string scope);
}
