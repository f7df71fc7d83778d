using System.Net;
using Boras.Bot.Protocol.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary>Without an app id anybody could speak to the bot: allowed only in Development and only on loopback.</summary>
internal static class OpenModeGuard
{
    /// <summary>The reason to refuse to start, or null.</summary>
    public static string? Check(BotOptions options, IHostEnvironment environment, IConfiguration configuration)
    {
        if (!options.IsOpen)
        {
            return null;
        }

        if (!environment.IsDevelopment())
        {
            return $"MicrosoftAppId is not set. Without it the service runs only in Development, and this is {environment.EnvironmentName}. "
                + "Set MicrosoftAppId to the bot's app id, or ASPNETCORE_ENVIRONMENT to Development on your own machine.";
        }

        var foreign = Addresses(configuration).FirstOrDefault(address => !IsLoopback(address));
        return foreign is null ? null
            : $"MicrosoftAppId is not set, and the address {foreign} can be reached from other machines. "
                + "Set MicrosoftAppId, or listen on http://localhost only (--urls or ASPNETCORE_URLS).";
    }

    private static IEnumerable<string> Addresses(IConfiguration configuration) =>
        (Split(configuration["urls"]) is { Length: > 0 } urls ? urls : Ports(configuration)).Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    // Kestrel looks at the ports only where no address is given, and binds them on every interface.
    private static IEnumerable<string> Ports(IConfiguration configuration) =>
        Split(configuration["http_ports"]).Select(port => $"http://*:{port}")
            .Concat(Split(configuration["https_ports"]).Select(port => $"https://*:{port}"));

    private static string[] Split(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
