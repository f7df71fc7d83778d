using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Boras.Bot.Health;

/// <summary>Unhealthy as soon as the service begins to stop, so that no new caller is sent to it.</summary>
internal sealed class StoppingHealthCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested
            ? HealthCheckResult.Unhealthy("The service is stopping.") : HealthCheckResult.Healthy());
}
