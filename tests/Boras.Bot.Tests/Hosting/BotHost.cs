using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Tests.Hosting;

/// <summary>The real service with the real knowledge, on a server in memory.</summary>
public sealed class BotHost : WebApplicationFactory<Program>
{
    /// <summary>A service of its own with other settings; dispose it after use.</summary>
    public WebApplicationFactory<Program> With(params (string Key, string Value)[] settings) => WithWebHostBuilder(builder =>
    {
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureLogging(logging => logging.ClearProviders());
}
