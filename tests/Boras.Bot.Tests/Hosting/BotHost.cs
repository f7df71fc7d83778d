using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Tests.Hosting;

/// <summary>The real service with the real knowledge, on a server in memory and with a database file of its own.</summary>
public sealed class BotHost : WebApplicationFactory<Program>
{
    private readonly TempFolder _folder = new();
    private int _hosts;

    /// <summary>A service of its own with other settings; dispose it after use.</summary>
    public WebApplicationFactory<Program> With(params (string Key, string Value)[] settings) => WithWebHostBuilder(builder =>
    {
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        // The first answer of a process may take long on a machine that runs all tests at once.
        .UseSetting("Turns:AcknowledgeSeconds", "60")
        .UseSetting("Storage:Path", Path.Combine(_folder.FullPath, $"{Interlocked.Increment(ref _hosts)}"))
        .ConfigureLogging(logging => logging.ClearProviders());
}
