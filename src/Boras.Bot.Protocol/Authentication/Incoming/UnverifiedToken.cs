using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>What a JSON Web Token says of itself, read strictly and before anything of it is verified (RFC 7515, RFC 7519).</summary>
/// <param name="KeyId">The key that it says has signed it.</param>
/// <param name="Issuer">Who it says has issued it.</param>
/// <param name="Claims">Its payload: no name is there twice, on any level.</param>
internal sealed record UnverifiedToken(string KeyId, string Issuer, JsonElement Claims)
{
    /// <summary>Longest token, in characters; those of the channels have about 1,500.</summary>
    public const int MaxLength = 16 * 1024;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Reads <paramref name="token"/>.</summary>
    /// <returns>Null when it isn't a signed token in the compact form that names its algorithm, key, issuer, audience and end.</returns>
    public static UnverifiedToken? Read(string token)
    {
        if (token.Length > MaxLength || token.AsSpan().ContainsAnyExcept(Allowed)
            || token.Split('.') is not [var header, var payload, { Length: > 0 } signature])
        {
            return null;
        }

        try
        {
            // The decoder refuses bits that are left over, so that no token has two spellings.
            _ = Base64Url.DecodeFromChars(signature);
            var (head, claims) = (Object(header), Object(payload));

            // What "crit" names must be understood, and nothing of it is (RFC 7515, section 4.1.11).
            return !head.TryGetProperty("crit", out _)
                && Text(head, "alg") is not null && Text(head, "kid") is { Length: > 0 } keyId && Text(claims, "iss") is { } issuer && Text(claims, "aud") is not null
                && IsTime(claims, "exp") && (!claims.TryGetProperty("nbf", out _) || IsTime(claims, "nbf"))
                ? new UnverifiedToken(keyId, issuer, claims)
                : null;
        }
        catch (Exception e) when (e is FormatException or JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The claim <paramref name="name"/>; null when it is missing or no text.</summary>
    public string? Claim(string name) => Text(Claims, name);

    private static JsonElement Object(string part)
    {
        using var document = JsonDocument.Parse(Utf8.GetString(Base64Url.DecodeFromChars(part)), Strict);
        return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw new FormatException();
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTime(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _);
}
