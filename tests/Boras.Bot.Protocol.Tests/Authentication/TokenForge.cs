using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Boras.Bot.Protocol.Tests.Authentication;

/// <summary>Makes tokens, right ones and wrong ones, byte by byte: a library would refuse to make most of the wrong ones.</summary>
internal sealed class TokenForge(TimeProvider time) : IDisposable
{
    public const string BotId = "11111111-1111-1111-1111-111111111111";
    public const string AllowedCaller = "22222222-2222-2222-2222-222222222222";
    public const string OtherApp = "33333333-3333-3333-3333-333333333333";
    public const string OwnTenant = "44444444-4444-4444-4444-444444444444";
    public const string ForeignTenant = "55555555-5555-5555-5555-555555555555";
    public const string EmulatorTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    public const string PersonalTenant = "9188040d-6c67-4c5b-b112-36a304b66dad";
    public const string ServiceUrl = "https://smba.example.org/emea/";

    // Making a key takes longer than most tests.
    private static readonly ConcurrentDictionary<string, RSAParameters> Made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RSA> _keys = new(StringComparer.Ordinal);

    /// <summary>The moment now, in seconds since 1970, and so many <paramref name="minutes"/> later.</summary>
    public long At(double minutes) => time.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    /// <summary>The public half of the key <paramref name="id"/>, which is made when it isn't there yet.</summary>
    public JsonObject PublicKey(string id, string[]? endorsements = null, string? issuer = null)
    {
        var key = Key(id).ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => (JsonNode)channel)]);
        }

        if (issuer is not null)
        {
            jwk["issuer"] = issuer;
        }

        return jwk;
    }

    public static JsonObject Header(string keyId = "channel", string algorithm = "RS256") => new() { ["alg"] = algorithm, ["kid"] = keyId, ["typ"] = "JWT" };

    /// <summary>What a channel's token holds.</summary>
    public JsonObject ChannelClaims() => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = BotId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = At(-5),
        ["exp"] = At(55),
    };

    /// <summary>What an app's token of Microsoft Entra ID holds, in version 1.0 or 2.0.</summary>
    public JsonObject AppClaims(string tenant, string version = "2.0", string app = BotId) => new()
    {
        ["iss"] = version == "2.0" ? $"https://login.microsoftonline.com/{tenant}/v2.0" : $"https://sts.windows.net/{tenant}/",
        ["aud"] = BotId,
        ["ver"] = version,
        [version == "2.0" ? "azp" : "appid"] = app,
        ["nbf"] = At(-5),
        ["exp"] = At(55),
    };

    /// <summary>A channel's token with something changed.</summary>
    public string Channel(Action<JsonObject>? claims = null, Action<JsonObject>? header = null)
    {
        var (head, body) = (Header(), ChannelClaims());
        header?.Invoke(head);
        claims?.Invoke(body);
        return Sign(head.ToJsonString(), body.ToJsonString(), "channel");
    }

    /// <summary>An app's token with something changed.</summary>
    public string App(string tenant, string version = "2.0", string app = BotId, Action<JsonObject>? claims = null, string keyId = "entra")
    {
        var body = AppClaims(tenant, version, app);
        claims?.Invoke(body);
        return Sign(Header(keyId).ToJsonString(), body.ToJsonString(), keyId);
    }

    /// <summary>The parts in the compact form, signed by RSA with the key <paramref name="keyId"/>.</summary>
    public string Sign(string header, string claims, string keyId, HashAlgorithmName? hash = null, RSASignaturePadding? padding = null)
    {
        var text = Encode(header) + "." + Encode(claims);
        var signature = Key(keyId).SignData(Encoding.ASCII.GetBytes(text), hash ?? HashAlgorithmName.SHA256, padding ?? RSASignaturePadding.Pkcs1);
        return text + "." + Base64Url.EncodeToString(signature);
    }

    /// <summary>The parts in the compact form, signed by HMAC-SHA-256 with the public half of a key: an old trick.</summary>
    public string SignByPublicKey(string header, string claims, string keyId)
    {
        var text = Encode(header) + "." + Encode(claims);
        return text + "." + Base64Url.EncodeToString(HMACSHA256.HashData(Key(keyId).ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(text)));
    }

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public void Dispose()
    {
        foreach (var key in _keys.Values)
        {
            key.Dispose();
        }
    }

    private RSA Key(string id) => _keys.TryGetValue(id, out var key) ? key : _keys[id] = RSA.Create(Made.GetOrAdd(id, _ =>
    {
        using var made = RSA.Create(2048);
        return made.ExportParameters(includePrivateParameters: true);
    }));
}
