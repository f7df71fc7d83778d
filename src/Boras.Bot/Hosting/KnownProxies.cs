using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace Boras.Bot.Hosting;

/// <summary>Takes forwarded headers from the proxies in <see cref="ProxyOptions"/> and from nobody else.</summary>
/// <remarks>Runs after all other configuration: <c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>, which some platforms set, would believe anybody.</remarks>
internal sealed class KnownProxies(IOptions<ProxyOptions> proxies) : IPostConfigureOptions<ForwardedHeadersOptions>
{
    public void PostConfigure(string? name, ForwardedHeadersOptions options)
    {
        var settings = proxies.Value;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        if (!settings.HasAny)
        {
            // With empty lists the framework believes everybody.
            options.ForwardedHeaders = ForwardedHeaders.None;
            return;
        }

        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
            | (settings.ForwardsHost ? ForwardedHeaders.XForwardedHost : ForwardedHeaders.None);
        options.ForwardLimit = settings.Hops;
        foreach (var address in settings.Addresses)
        {
            options.KnownProxies.Add(ProxyOptions.ToAddress(address)!);
        }

        foreach (var network in settings.Networks)
        {
            options.KnownIPNetworks.Add(IPNetwork.Parse(network));
        }
    }
}
