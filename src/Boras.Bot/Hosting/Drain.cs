using Microsoft.Extensions.Options;

namespace Boras.Bot.Hosting;

/// <summary>Lets load balancers see that the service is about to stop before it stops listening.</summary>
internal sealed partial class Drain(
    IHostApplicationLifetime lifetime, IOptions<ShutdownOptions> options, TimeProvider time, ILogger<Drain> logger) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        // A no-op after a signal, but not when the host was stopped by a call.
        lifetime.StopApplication();
        if (options.Value.DrainSeconds is > 0 and var seconds)
        {
            LogDraining(seconds);
            await Task.Delay(TimeSpan.FromSeconds(seconds), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "The service is stopping; it takes requests for {Seconds} s more")]
    private partial void LogDraining(int seconds);
}
