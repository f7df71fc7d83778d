using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Calls;

/// <summary>Knows the secrets, and compares in a time that doesn't tell how much was right.</summary>
internal sealed class Secrets(IOptions<DirectLineOptions> options)
{
    private readonly IReadOnlyList<byte[]> _hashes = [.. options.Value.Secrets.Select(Hash)];

    public bool Holds(string candidate)
    {
        var hash = Hash(candidate);
        var holds = false;
        foreach (var secret in _hashes)
        {
            holds |= CryptographicOperations.FixedTimeEquals(secret, hash);
        }

        return holds;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
