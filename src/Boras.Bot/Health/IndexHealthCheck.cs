using Boras.Bot.Indexing;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Boras.Bot.Health;

/// <summary>Healthy once the index holds something to answer from; degraded, and still ready, while a newer text can't be taken in.</summary>
internal sealed class IndexHealthCheck(LiveIndex index, IndexStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, object>
        {
            ["items"] = index.Current?.Count ?? 0,
            ["faults"] = status.Faults,
            ["ageSeconds"] = status.Age?.TotalSeconds ?? 0,
        };
        return Task.FromResult(
            index.Current is not { Count: > 0 } ? HealthCheckResult.Unhealthy("The index is empty.", data: data)
            : status.Unread is not null ? HealthCheckResult.Degraded("The knowledge can't be read; the index is as it was.", data: data)
            : status.Faults > 0 ? HealthCheckResult.Degraded("The knowledge has faults; see the log.", data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
