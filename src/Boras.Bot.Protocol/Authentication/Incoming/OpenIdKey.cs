using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>A key that an issuer signs tokens with.</summary>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">Channels that it may speak for.</param>
/// <param name="Issuer">The only issuer that it may sign for, perhaps with <c>{tenantid}</c> in it; null when the set doesn't say.</param>
internal sealed record OpenIdKey(JsonWebKey Key, IReadOnlySet<string> Endorsements, string? Issuer)
{
    private const string AnyTenant = "{tenantid}";

    public static OpenIdKey Read(JsonWebKey key) =>
        new(key, Texts(Property(key, "endorsements")).ToFrozenSet(StringComparer.Ordinal), Texts(Property(key, "issuer")).FirstOrDefault());

    /// <summary>Whether it may sign for <paramref name="tenant"/>: the keys of personal accounts are in the same set as those of tenants.</summary>
    public bool MaySignFor(string tenant) => Issuer is null
        || Issuer.Contains(AnyTenant, StringComparison.OrdinalIgnoreCase) || Issuer.Contains(tenant, StringComparison.OrdinalIgnoreCase);

    private static object? Property(JsonWebKey key, string name) => key.AdditionalData.TryGetValue(name, out var value) ? value : null;

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        JsonElement { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        IEnumerable<object> items => items.OfType<string>(),
        _ => [],
    };
}
