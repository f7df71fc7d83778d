using System.CommandLine;
using System.Net.Sockets;

namespace Boras.Bot.Commands;

/// <summary><c>health</c>: asks a running service whether it lives, for containers that have no other program to ask with.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "Where the service listens.", DefaultValueFactory = _ => ServeCommand.DefaultUrl };
        url.Validators.Add(given =>
        {
            if (!(Uri.TryCreate(given.GetValueOrDefault<string>(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                given.AddError("--url must be an address such as http://localhost:8080.");
            }
        });
        var ready = new Option<bool>("--ready") { Description = "Asks whether it is ready for callers as well." };
        var command = new Command("health", "Asks a running service whether it lives.") { url, ready };
        command.SetAction((parsed, cancellationToken) => Ask(
            new Uri(new Uri(parsed.GetRequiredValue(url)), parsed.GetValue(ready) ? "/health/ready" : "/health/live"), cancellationToken));
        return command;
    }

    private static async Task<int> Ask(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            Console.WriteLine(await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? 0 : CommandLine.Failed;
        }
        catch (Exception e) when (e is HttpRequestException or SocketException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"{address}: {e.Message}");
            return CommandLine.Failed;
        }
    }
}
