using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Hosting;

/// <summary>The reverse proxies whose word on the caller is taken; section <c>Proxy</c>. Without any, forwarded headers are ignored.</summary>
internal sealed class ProxyOptions : IValidatableObject
{
    private const int DotsOfIPv4 = 3;

    /// <summary>Their IP addresses; default none.</summary>
    public IList<string> Addresses { get; } = [];

    /// <summary>Networks that hold nothing but them, such as <c>10.0.0.0/24</c>; default none.</summary>
    public IList<string> Networks { get; } = [];

    /// <summary>Most proxies that a request goes through; default 1.</summary>
    [Range(1, 10)]
    public int Hops { get; set; } = 1;

    /// <summary>True takes the host from X-Forwarded-Host, which the proxy must then always set itself; default false, since most pass Host on.</summary>
    public bool ForwardsHost { get; set; }

    /// <summary>True when there is a proxy to believe.</summary>
    public bool HasAny => Addresses.Count + Networks.Count > 0;

    /// <summary>The address that <paramref name="text"/> is; null when it is none.</summary>
    public static IPAddress? ToAddress(string? text) =>
        // The framework also takes "1" for 0.0.0.1.
        IPAddress.TryParse(text, out var address) && (address.AddressFamily == AddressFamily.InterNetworkV6 || text.AsSpan().Count('.') == DotsOfIPv4)
            ? address : null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (address, i) in Addresses.Select((address, i) => (address, i)).Where(entry => ToAddress(entry.address) is null))
        {
            yield return new ValidationResult($"Proxy:Addresses:{i} is '{address}', which is no IP address such as 10.0.0.5.");
        }

        foreach (var (network, i) in Networks.Select((network, i) => (network, i)))
        {
            if (!IPNetwork.TryParse(network, out var parsed))
            {
                yield return new ValidationResult($"Proxy:Networks:{i} is '{network}', which is no network such as 10.0.0.0/24.");
            }
            else if (parsed.PrefixLength == 0)
            {
                yield return new ValidationResult($"Proxy:Networks:{i} is '{network}', which would take anybody's word.");
            }
        }
    }
}

[OptionsValidator]
internal sealed partial class ProxyOptionsValidator : IValidateOptions<ProxyOptions>;
