using Boras.Bot.Knowledge.Refreshing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Health;

/// <summary>Degraded, and still ready, while a source has not been reached many times in a row.</summary>
internal sealed class RefreshHealthCheck(SourceRefresher refresher, IOptions<RefreshOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var runs = refresher.Runs();
        var data = runs.ToDictionary(run => run.Key, run => (object)run.Value);
        return Task.FromResult(runs.Values.Any(run => run.Failures >= options.Value.FailuresUntilDegraded)
            ? HealthCheckResult.Degraded("A source can't be reached; see the log.", data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
