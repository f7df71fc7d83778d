using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Tests.Staff;

/// <summary>An OpenID Connect provider on a port of its own, which signs in one user without asking.</summary>
internal sealed class StaffProvider : IAsyncDisposable
{
    public const string ClientId = "boras-bot";
    public const string Secret = "en-hemlighet-som-ingen-gissar-0123456789";
    public const string Editor = "faq-editor";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, IQueryCollection> _asked = new(StringComparer.Ordinal);

    private StaffProvider(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>The roles of the user.</summary>
    public string[] Roles { get; set; } = [Editor];

    /// <summary>The name of the user.</summary>
    public string Name { get; set; } = "Redaktör";

    /// <summary>Another key signs than the one that is published.</summary>
    public bool SignsWithForeignKey { get; set; }

    /// <summary>Changes the claims before they are signed.</summary>
    public Action<Dictionary<string, object>>? Forge { get; set; }

    /// <summary>What the service sent with the last request for a token.</summary>
    public IFormCollection? LastTokenRequest { get; private set; }

    /// <summary>The settings of a service that uses it.</summary>
    public (string Key, string Value)[] Settings =>
        [("Staff:Authority", Address), ("Staff:ClientId", ClientId), ("Staff:ClientSecret", Secret), ("Staff:Roles:0", Editor)];

    public static async Task<StaffProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var provider = new StaffProvider(app);
        app.MapGet("/.well-known/openid-configuration", provider.Describe);
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.TokenAsync);
        app.MapGet("/end", () => "utloggad");
        await app.StartAsync();
        provider.Address = app.Urls.First();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private Dictionary<string, object> Describe() => new()
    {
        ["issuer"] = Address,
        ["authorization_endpoint"] = $"{Address}/authorize",
        ["token_endpoint"] = $"{Address}/token",
        ["jwks_uri"] = $"{Address}/keys",
        ["end_session_endpoint"] = $"{Address}/end",
        ["response_types_supported"] = new[] { "code" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    };

    private Dictionary<string, object> Keys()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["keys"] = new[]
            {
                new Dictionary<string, string>
                {
                    ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = "1",
                    ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
                },
            },
        };
    }

    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        _asked[code] = request.Query;
        return Results.Redirect($"{request.Query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(request.Query["state"]!)}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = LastTokenRequest = await request.ReadFormAsync();
        if (!_asked.TryRemove(form["code"].ToString(), out var asked)
            || form["client_id"] != ClientId || form["client_secret"] != Secret || form["redirect_uri"] != asked["redirect_uri"]
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != asked["code_challenge"])
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        return Results.Json(new { access_token = "används-inte", token_type = "Bearer", expires_in = 300, id_token = IdToken(asked["nonce"].ToString()) });
    }

    private string IdToken(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Address,
            ["aud"] = ClientId,
            ["sub"] = "user-1",
            ["name"] = Name,
            ["nonce"] = nonce,
            ["roles"] = Roles,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(5).ToUnixTimeSeconds(),
        };
        Forge?.Invoke(claims);
        using var foreign = RSA.Create(2048);
        var key = new RsaSecurityKey(SignsWithForeignKey ? foreign : _key) { KeyId = "1", CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256) });
    }
}
