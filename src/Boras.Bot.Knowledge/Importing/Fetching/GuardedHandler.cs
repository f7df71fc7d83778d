using System.Net;
using System.Net.Sockets;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>Makes the handler that calls websites.</summary>
internal static class GuardedHandler
{
    /// <summary>
    /// A handler that looks the name up itself and connects to the address it has checked, so that no name can point at one
    /// address when checked and at another when called. It follows no redirect, keeps no cookies and uses no proxy.
    /// </summary>
    public static SocketsHttpHandler Create(FetchOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(options.AttemptTimeoutSeconds),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxResponseHeadersLength = 64,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
            var allowed = options.AllowPrivateAddresses ? addresses : Array.FindAll(addresses, PublicAddresses.IsPublic);
            if (allowed.Length == 0)
            {
                throw new PrivateAddressException(context.DnsEndPoint.Host);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };
}
