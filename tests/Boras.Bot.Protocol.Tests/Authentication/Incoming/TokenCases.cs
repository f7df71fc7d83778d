using System.Security.Cryptography;
using System.Text.Json.Nodes;
using static Boras.Bot.Protocol.Tests.Authentication.Incoming.TokenCase;
using static Boras.Bot.Protocol.Tests.Authentication.SecureService;

namespace Boras.Bot.Protocol.Tests.Authentication.Incoming;

/// <summary>The ways to call the bot that the tests know.</summary>
internal static class TokenCases
{
    private const string Malformed = "malformed";
    private const string Issuer = "issuer is not one";
    private const string Audience = "InvalidAudience";
    private const string Signature = "InvalidSignature";
    private const string Algorithm = "SecurityToken";
    private const string Lifetime = "InvalidLifetime";
    private const string Key = "not one of the issuer's";
    private const string App = "names no app";

    public static IReadOnlyDictionary<string, TokenCase> All { get; } =
        ((TokenCase[])[.. Channels(), .. Claims(), .. Times(), .. Algorithms(), .. Keys(), .. Forms(), .. Activities(), .. Apps()]).ToDictionary(known => known.Name);

    private static IEnumerable<TokenCase> Channels() =>
    [
        LetIn("channel", forge => forge.Channel()),
        LetIn("channel, RS384", forge => forge.Sign(TokenForge.Header(algorithm: "RS384").ToJsonString(), forge.ChannelClaims().ToJsonString(), "channel", HashAlgorithmName.SHA384)),
        LetIn("channel, RS512", forge => forge.Sign(TokenForge.Header(algorithm: "RS512").ToJsonString(), forge.ChannelClaims().ToJsonString(), "channel", HashAlgorithmName.SHA512)),
        LetIn("channel, aud in capitals", forge => forge.Channel(claims => claims["aud"] = TokenForge.BotId.ToUpperInvariant())),
        LetIn("channel, no nbf", forge => forge.Channel(claims => claims.Remove("nbf"))),
        LetIn("channel, claims that nobody knows", forge => forge.Channel(claims => claims["x"] = new JsonArray(1, "2"))),
        LetIn("channel, serviceurl in other case", forge => forge.Channel(claims => claims["serviceurl"] = TokenForge.ServiceUrl.ToUpperInvariant())),
        LetIn("channel, other endorsed channel", forge => forge.Channel(), Message("\"webchat\"")),
        new("channel, scheme in small letters", 200, "", forge => "bearer " + forge.Channel()),
    ];

    private static IEnumerable<TokenCase> Claims() =>
    [
        Unknown("iss missing", Malformed, forge => forge.Channel(claims => claims.Remove("iss"))),
        Unknown("iss foreign", Issuer, forge => forge.Channel(claims => claims["iss"] = "https://api.example.org")),
        Unknown("iss with a slash more", Issuer, forge => forge.Channel(claims => claims["iss"] = "https://api.botframework.com/")),
        Unknown("iss in other case", Issuer, forge => forge.Channel(claims => claims["iss"] = "https://API.botframework.com")),
        Unknown("iss a list", Malformed, forge => forge.Channel(claims => claims["iss"] = new JsonArray("https://api.botframework.com"))),
        Unknown("iss twice", Malformed, forge => Twice(forge, "\"iss\":\"https://api.botframework.com\"")),
        Unknown("aud missing", Malformed, forge => forge.Channel(claims => claims.Remove("aud"))),
        Unknown("aud of another bot", Audience, forge => forge.Channel(claims => claims["aud"] = TokenForge.OtherApp)),
        Unknown("aud empty", Audience, forge => forge.Channel(claims => claims["aud"] = "")),
        Unknown("aud a list with the bot", Malformed, forge => forge.Channel(claims => claims["aud"] = new JsonArray(TokenForge.BotId))),
        Unknown("aud a list of two", Malformed, forge => forge.Channel(claims => claims["aud"] = new JsonArray(TokenForge.OtherApp, TokenForge.BotId))),
        Unknown("aud a number", Malformed, forge => forge.Channel(claims => claims["aud"] = 7)),
        Unknown("aud null", Malformed, forge => forge.Channel(claims => claims["aud"] = null)),
        Unknown("aud twice", Malformed, forge => Twice(forge, $"\"aud\":\"{TokenForge.OtherApp}\"")),
        Unknown("aud twice, once escaped", Malformed, forge => Twice(forge, $"\"\\u0061ud\":\"{TokenForge.BotId}\"")),
        Forbidden("serviceurl missing", "names no serviceurl", forge => forge.Channel(claims => claims.Remove("serviceurl"))),
        Forbidden("serviceurl empty", "names no serviceurl", forge => forge.Channel(claims => claims["serviceurl"] = "")),
        Forbidden("serviceurl a number", "names no serviceurl", forge => forge.Channel(claims => claims["serviceurl"] = 7)),
        Forbidden("serviceurl of another service", "another serviceUrl", forge => forge.Channel(claims => claims["serviceurl"] = "https://smba.example.org/amer/")),
        Forbidden("serviceurl without its slash", "another serviceUrl", forge => forge.Channel(claims => claims["serviceurl"] = TokenForge.ServiceUrl.TrimEnd('/'))),
        Unknown("serviceurl twice", Malformed, forge => Twice(forge, "\"serviceurl\":\"https://evil.example.org/\"")),
    ];

    private static IEnumerable<TokenCase> Times() =>
    [
        LetIn("exp 4 minutes ago", forge => forge.Channel(claims => claims["exp"] = forge.At(-4))),
        Unknown("exp 6 minutes ago", Lifetime, forge => forge.Channel(claims => claims["exp"] = forge.At(-6))),
        LetIn("nbf in 4 minutes", forge => forge.Channel(claims => claims["nbf"] = forge.At(4))),
        Unknown("nbf in 6 minutes", Lifetime, forge => forge.Channel(claims => claims["nbf"] = forge.At(6))),
        Unknown("nbf in a year", Lifetime, forge => forge.Channel(claims => claims["nbf"] = forge.At(525_600))),
        Unknown("exp missing", Malformed, forge => forge.Channel(claims => claims.Remove("exp"))),
        Unknown("exp null", Malformed, forge => forge.Channel(claims => claims["exp"] = null)),
        Unknown("exp a text", Malformed, forge => forge.Channel(claims => claims["exp"] = forge.At(55).ToString(System.Globalization.CultureInfo.InvariantCulture))),
        Unknown("exp negative", Lifetime, forge => forge.Channel(claims => claims["exp"] = -1)),
        Unknown("exp beyond every number", Malformed, forge => forge.Sign(TokenForge.Header().ToJsonString(), forge.ChannelClaims().ToJsonString().Replace($"\"exp\":{forge.At(55)}", "\"exp\":1e999", StringComparison.Ordinal), "channel")),
        Unknown("exp twice", Malformed, forge => Twice(forge, $"\"exp\":{forge.At(99)}")),
        Unknown("nbf a list", Malformed, forge => forge.Channel(claims => claims["nbf"] = new JsonArray(1))),
    ];

    private static IEnumerable<TokenCase> Algorithms() =>
    [
        Unknown("alg none, not signed", Malformed, forge => TokenForge.Encode("""{"alg":"none","kid":"channel"}""") + "." + TokenForge.Encode(forge.ChannelClaims().ToJsonString()) + "."),
        Unknown("alg none, signed", Algorithm, forge => forge.Channel(header: header => header["alg"] = "none")),
        Unknown("alg HS256 by the public key", Algorithm, forge => forge.SignByPublicKey(TokenForge.Header(algorithm: "HS256").ToJsonString(), forge.ChannelClaims().ToJsonString(), "channel")),
        Unknown("alg PS256", Algorithm, forge => forge.Sign(TokenForge.Header(algorithm: "PS256").ToJsonString(), forge.ChannelClaims().ToJsonString(), "channel", padding: RSASignaturePadding.Pss)),
        Unknown("alg PS256 under the name RS256", Signature, forge => forge.Sign(TokenForge.Header().ToJsonString(), forge.ChannelClaims().ToJsonString(), "channel", padding: RSASignaturePadding.Pss)),
        Unknown("alg ES256", Algorithm, forge => forge.Channel(header: header => header["alg"] = "ES256")),
        Unknown("alg in small letters", Algorithm, forge => forge.Channel(header: header => header["alg"] = "rs256")),
        Unknown("alg missing", Malformed, forge => forge.Channel(header: header => header.Remove("alg"))),
        Unknown("alg a number", Malformed, forge => forge.Channel(header: header => header["alg"] = 256)),
        Unknown("alg twice", Malformed, forge => forge.Sign("""{"alg":"none","alg":"RS256","kid":"channel"}""", forge.ChannelClaims().ToJsonString(), "channel")),
        Unknown("alg RS256, signed by RS512", Signature, forge => forge.Sign(TokenForge.Header().ToJsonString(), forge.ChannelClaims().ToJsonString(), "channel", HashAlgorithmName.SHA512)),
    ];

    private static IEnumerable<TokenCase> Keys() =>
    [
        Unknown("kid missing", Malformed, forge => forge.Channel(header: header => header.Remove("kid"))),
        Unknown("kid unknown", Key, forge => forge.Sign(TokenForge.Header("rogue").ToJsonString(), forge.ChannelClaims().ToJsonString(), "rogue")),
        Unknown("kid known, key unknown", Signature, forge => forge.Sign(TokenForge.Header().ToJsonString(), forge.ChannelClaims().ToJsonString(), "rogue")),
        Unknown("kid in other case", Key, forge => forge.Channel(header: header => header["kid"] = "CHANNEL")),
        Unknown("kid of the other set", Key, forge => forge.Sign(TokenForge.Header("entra").ToJsonString(), forge.ChannelClaims().ToJsonString(), "entra")),
        Unknown("key in the header", Key, forge => forge.Sign(Header(forge, "jwk", forge.PublicKey("rogue")), forge.ChannelClaims().ToJsonString(), "rogue")),
        Unknown("address of keys in the header", Key, forge => forge.Sign(Header(forge, "jku", "https://evil.example.org/keys"), forge.ChannelClaims().ToJsonString(), "rogue")),
        Unknown("crit in the header", Malformed, forge => forge.Channel(header: header => header["crit"] = new JsonArray("x"))),
        Forbidden("key without endorsements", "not endorsed", forge => forge.Sign(TokenForge.Header("unendorsed").ToJsonString(), forge.ChannelClaims().ToJsonString(), "unendorsed")),
        Forbidden("key endorsed for other channels", "not endorsed", forge => forge.Channel(), Message("\"sms\"")),
        Forbidden("key endorsed for the channel in other case", "not endorsed", forge => forge.Channel(), Message("\"MSTeams\"")),
    ];

    private static IEnumerable<TokenCase> Forms() =>
    [
        new("no header", 401, "no token", _ => null),
        new("empty header", 401, "no token", _ => ""),
        new("Bearer alone", 401, "no token", _ => "Bearer"),
        new("Bearer and spaces", 401, "no token", _ => "Bearer   "),
        new("no scheme", 401, "no token", forge => forge.Channel()),
        new("another scheme", 401, "no token", _ => "Basic dTpw"),
        new("two schemes", 401, Malformed, forge => "Bearer Bearer " + forge.Channel()),
        new("garbage after Bearer", 401, Malformed, _ => "Bearer %&/()=?"),
        new("garbage after the token", 401, Malformed, forge => "Bearer " + forge.Channel() + " x"),
        new("two tokens", 401, Malformed, forge => "Bearer " + forge.Channel() + ", Bearer " + forge.Channel()),
        Unknown("dots only", Malformed, _ => ".."),
        Unknown("one part", Malformed, _ => "abc"),
        Unknown("five parts, encrypted", Malformed, _ => "eyJhbGciOiJkaXIifQ.a.b.c.d"),
        Unknown("parts that aren't JSON", Malformed, _ => "aaaa.aaaa.aaaa"),
        Unknown("payload a list", Malformed, forge => forge.Sign(TokenForge.Header().ToJsonString(), "[]", "channel")),
        Unknown("payload empty", Malformed, forge => forge.Sign(TokenForge.Header().ToJsonString(), "", "channel")),
        Unknown("payload nested deep", Malformed, forge => forge.Sign(TokenForge.Header().ToJsonString(), "{\"x\":" + new string('[', 2_000) + new string(']', 2_000) + "}", "channel")),
        Unknown("payload with half a character", Malformed, forge => forge.Sign(TokenForge.Header().ToJsonString(), """{"iss":"\ud800"}""", "channel")),
        Unknown("payload with bytes that are no UTF-8", Malformed, _ => TokenForge.Encode(TokenForge.Header().ToJsonString()) + "._____w.aaaa"),
        Unknown("huge", Malformed, forge => forge.Channel(claims => claims["x"] = new string('x', 20_000))),
        Unknown("header changed", Signature, forge => Change(forge.Channel(), 0, header => header["x"] = 1)),
        Unknown("payload changed", Signature, forge => Change(forge.Channel(), 1, claims => claims["x"] = 1)),
        Unknown("signature changed", Signature, forge => Flip(forge.Channel())),
        // Of 342 characters 337 are left, which no bytes are written as; with another number it would depend on the last of them.
        Unknown("signature cut off", Malformed, forge => forge.Channel()[..^5]),
        Unknown("signature of another token", Signature, forge => string.Join('.', [.. forge.Channel().Split('.')[..2], forge.Channel(claims => claims["x"] = 1).Split('.')[2]])),
    ];

    private static IEnumerable<TokenCase> Activities() =>
    [
        Forbidden("channelId missing", "no channelId", forge => forge.Channel(), Message().Replace("\"channelId\":\"msteams\",", "", StringComparison.Ordinal)),
        Forbidden("channelId null", "no channelId", forge => forge.Channel(), Message("null")),
        Forbidden("channelId empty", "no channelId", forge => forge.Channel(), Message("\"\"")),
        Forbidden("serviceUrl null", "another serviceUrl", forge => forge.Channel(), Message(serviceUrl: "null")),
        Forbidden("serviceUrl of somebody else", "another serviceUrl", forge => forge.Channel(), Message(serviceUrl: "\"https://evil.example.org/\"")),
        Forbidden("emulator, channelId missing", "no channelId", forge => forge.App(TokenForge.EmulatorTenant), Message("null")),
    ];

    private static IEnumerable<TokenCase> Apps() =>
    [
        LetIn("emulator, version 2.0", forge => forge.App(TokenForge.EmulatorTenant), Message("\"emulator\"", "\"http://localhost:5000\"")),
        LetIn("emulator, version 1.0", forge => forge.App(TokenForge.EmulatorTenant, "1.0")),
        LetIn("emulator, other tenant", forge => forge.App("f8cdef31-a31e-4b4a-93e4-5f571e91255a")),
        LetIn("emulator, no version", forge => forge.App(TokenForge.EmulatorTenant, "1.0", claims: claims => claims.Remove("ver"))),
        LetIn("own tenant, version 2.0", forge => forge.App(TokenForge.OwnTenant)),
        LetIn("own tenant, version 1.0", forge => forge.App(TokenForge.OwnTenant, "1.0")),
        LetIn("skill that is allowed", forge => forge.App(TokenForge.OwnTenant, app: TokenForge.AllowedCaller)),
        Unknown("foreign tenant, version 2.0", Issuer, forge => forge.App(TokenForge.ForeignTenant)),
        Unknown("foreign tenant, version 1.0", Issuer, forge => forge.App(TokenForge.ForeignTenant, "1.0")),
        Unknown("foreign tenant that says it is the own one", Signature, forge => Change(forge.App(TokenForge.ForeignTenant), 1, claims => claims["iss"] = $"https://login.microsoftonline.com/{TokenForge.OwnTenant}/v2.0")),
        Unknown("key of personal accounts", "key is not for this issuer", forge => forge.App(TokenForge.OwnTenant, keyId: "personal")),
        Unknown("key of the channels", Key, forge => forge.App(TokenForge.OwnTenant, keyId: "channel")),
        Forbidden("skill that isn't allowed, version 2.0", "AllowedCallers", forge => forge.App(TokenForge.OwnTenant, app: TokenForge.OtherApp)),
        Forbidden("skill that isn't allowed, version 1.0", "AllowedCallers", forge => forge.App(TokenForge.OwnTenant, "1.0", TokenForge.OtherApp)),
        Unknown("skill with a token for another bot", Audience, forge => forge.App(TokenForge.OwnTenant, app: TokenForge.AllowedCaller, claims: claims => claims["aud"] = TokenForge.OtherApp)),
        Forbidden("azp missing", App, forge => forge.App(TokenForge.EmulatorTenant, claims: claims => claims.Remove("azp"))),
        Forbidden("appid missing", App, forge => forge.App(TokenForge.EmulatorTenant, "1.0", claims: claims => claims.Remove("appid"))),
        Forbidden("appid in version 2.0", App, forge => forge.App(TokenForge.EmulatorTenant, claims: claims =>
        {
            claims.Remove("azp");
            claims["appid"] = TokenForge.BotId;
        })),
        Unknown("azp a list", "Exception", forge => forge.App(TokenForge.EmulatorTenant, claims: claims => claims["azp"] = new JsonArray(TokenForge.BotId))),
        Forbidden("version unknown", App, forge => forge.App(TokenForge.EmulatorTenant, claims: claims => claims["ver"] = "3.0")),
        Forbidden("version a number", App, forge => forge.App(TokenForge.EmulatorTenant, claims: claims => claims["ver"] = 2.0)),
        Unknown("version twice", Malformed, forge => forge.Sign(TokenForge.Header("entra").ToJsonString(), "{\"ver\":\"1.0\"," + forge.AppClaims(TokenForge.OwnTenant).ToJsonString()[1..], "entra")),
        Unknown("emulator, exp 6 minutes ago", Lifetime, forge => forge.App(TokenForge.EmulatorTenant, claims: claims => claims["exp"] = forge.At(-6))),
    ];

    private static string Twice(TokenForge forge, string claim) =>
        forge.Sign(TokenForge.Header().ToJsonString(), forge.ChannelClaims().ToJsonString()[..^1] + "," + claim + "}", "channel");

    private static string Header(TokenForge forge, string name, JsonNode value)
    {
        _ = forge.PublicKey("rogue");
        var header = TokenForge.Header("rogue");
        header[name] = value;
        return header.ToJsonString();
    }

    private static string Change(string token, int part, Action<JsonObject> change)
    {
        var parts = token.Split('.');
        var json = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[part]))!.AsObject();
        change(json);
        parts[part] = TokenForge.Encode(json.ToJsonString());
        return string.Join('.', parts);
    }

    private static string Flip(string token)
    {
        var place = token.LastIndexOf('.') + 10;
        return token[..place] + (token[place] == 'A' ? 'B' : 'A') + token[(place + 1)..];
    }
}
