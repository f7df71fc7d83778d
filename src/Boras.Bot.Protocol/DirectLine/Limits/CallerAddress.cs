using System.Net;
using System.Net.Sockets;

namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>Whom an address is counted for.</summary>
internal static class CallerAddress
{
    private const int NetworkBytes = 8;

    /// <summary>The address itself; of IPv6 the network, since whoever has one address there has all of them.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes).ToString();
    }
}
