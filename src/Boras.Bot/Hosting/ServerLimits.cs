using Boras.Bot.Protocol.DirectLine;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Hosting;

/// <summary>Bounds what one client can make the web server hold. Endpoints have narrower limits with answers of their own.</summary>
internal sealed class ServerLimits(IOptions<HostingOptions> hosting, IOptions<DirectLineOptions> directLine) : IConfigureOptions<KestrelServerOptions>
{
    // More than the 256 KiB of an activity, and room for the parts of a form around the files.
    private const int Overhead = 1024 * 1024;

    // A token of a channel has some 2 KiB, a browser's headers less.
    private const int MaxHeaderBytes = 16 * 1024;

    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        try
        {
            options.Limits.MaxConcurrentConnections = hosting.Value.MaxConnections;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(hosting.Value.HeaderSeconds);
            options.Limits.MaxRequestBodySize = Overhead + (directLine.Value.UploadsEnabled ? directLine.Value.UploadMaxBytes : 0);
        }
        catch (OptionsValidationException)
        {
            // The server is made before all settings are checked together; that check stops the start and names this one among the others.
        }
    }
}
