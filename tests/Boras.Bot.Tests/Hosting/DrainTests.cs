using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Hosting;

[Collection(BotHostCollection.Name)]
public sealed class DrainTests(BotHost host)
{
    private const int Seconds = 5;

    [Fact]
    public async Task Stop_DrainSet_IsNotReadyButAnswersUntilTheTimeIsUp()
    {
        var clock = new FakeTimeProvider();
        await using var service = host.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Shutdown:DrainSeconds", $"{Seconds}");
            builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock));
        });
        using var client = service.CreateClient();
        var lifetime = service.Services.GetRequiredService<IHostApplicationLifetime>();
        Assert.Equal(HttpStatusCode.OK, await Status(client, "/health/ready"));

        lifetime.StopApplication();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(client, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await Status(client, "/health/live"));
        Assert.Equal(HttpStatusCode.OK, await Status(client, "/"));
        Assert.False(lifetime.ApplicationStopped.IsCancellationRequested);
        while (!lifetime.ApplicationStopped.IsCancellationRequested)
        {
            // Again and again, since the wait may begin after the first time.
            clock.Advance(TimeSpan.FromSeconds(Seconds));
            await Task.Delay(10);
        }
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }
}
