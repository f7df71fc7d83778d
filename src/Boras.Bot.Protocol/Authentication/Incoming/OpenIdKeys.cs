using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>The keys of an issuer, by its OpenID metadata at <paramref name="address"/>; kept, and fetched anew when they are old or one isn't known.</summary>
internal sealed partial class OpenIdKeys(
    string address, IHttpClientFactory clients, AuthenticationOptions options, TimeProvider time, ILogger<OpenIdKeys> logger)
{
    /// <summary>Name of the HTTP client and of its pipeline.</summary>
    public const string HttpClientName = "openid";

    private readonly Lock _gate = new();
    private volatile FrozenDictionary<string, OpenIdKey>? _keys;
    private Task _fetch = Task.CompletedTask;
    private long? _fetchedAt;
    private long? _triedAt;
    private long? _missedAt;

    /// <summary>The key <paramref name="id"/>; null when the issuer doesn't have it, or when its keys can't be had.</summary>
    public async ValueTask<OpenIdKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (_keys?.GetValueOrDefault(id) is { } known)
        {
            // Old keys hold meanwhile: nobody waits for this.
            _ = Refresh(isMissing: false);
            return known;
        }

        await Refresh(isMissing: true).WaitAsync(cancellationToken).ConfigureAwait(false);
        return _keys?.GetValueOrDefault(id);
    }

    private Task Refresh(bool isMissing)
    {
        lock (_gate)
        {
            if (_fetch.IsCompleted && IsDue(isMissing))
            {
                _triedAt = time.GetTimestamp();
                _missedAt = _keys is not null && isMissing ? _triedAt : _missedAt;

                // No caller's token: those that come later wait for the same answer.
                _fetch = Task.Run(FetchAsync);
            }

            return _fetch;
        }
    }

    // Anybody can send a token with a key of their own invention, so what that may cost is bounded.
    private bool IsDue(bool isMissing) =>
        _keys is null ? IsPast(_triedAt, TimeSpan.FromSeconds(options.NoKeysSeconds))
        : isMissing ? IsPast(_missedAt, TimeSpan.FromSeconds(options.UnknownKeySeconds))
        : IsPast(_fetchedAt, TimeSpan.FromHours(options.KeyHours)) && IsPast(_triedAt, TimeSpan.FromSeconds(options.UnknownKeySeconds));

    private bool IsPast(long? moment, TimeSpan wait) => moment is not { } since || time.GetElapsedTime(since) >= wait;

    private async Task FetchAsync()
    {
        try
        {
            using var http = clients.CreateClient(HttpClientName);
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, new HttpDocumentRetriever(http), CancellationToken.None).ConfigureAwait(false);
            var keys = Usable(metadata.JsonWebKeySet);
            if (keys.Count == 0)
            {
                throw new InvalidDataException("The set holds no key that could be used.");
            }

            _keys = keys;
            _fetchedAt = time.GetTimestamp();
            LogFetched(keys.Count, address);
        }
        catch (Exception e)
        {
            if (_keys is null)
            {
                LogNone(e, address);
            }
            else
            {
                LogKept(e, address);
            }
        }
    }

    private static FrozenDictionary<string, OpenIdKey> Usable(JsonWebKeySet? set) => (set?.Keys ?? [])
        .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid) && key.Use is null or "" or JsonWebKeyUseNames.Sig)
        .DistinctBy(key => key.Kid, StringComparer.Ordinal)
        .ToFrozenDictionary(key => key.Kid, OpenIdKey.Read, StringComparer.Ordinal);

    [LoggerMessage(LogLevel.Information, "Fetched {Count} signing keys by {Address}")]
    private partial void LogFetched(int count, string address);

    [LoggerMessage(LogLevel.Error, "No signing keys can be had by {Address}: every token of this issuer is refused until they can")]
    private partial void LogNone(Exception exception, string address);

    [LoggerMessage(LogLevel.Error, "New signing keys can't be had by {Address}: the old ones are kept")]
    private partial void LogKept(Exception exception, string address);
}
