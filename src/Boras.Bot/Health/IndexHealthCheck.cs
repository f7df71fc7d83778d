using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Boras.Bot.Health;

/// <summary>Healthy once the index is built and holds something to answer from.</summary>
internal sealed class IndexHealthCheck(LiveIndex index) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(index.Current is { Count: > 0 }
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The index is empty."));
}
