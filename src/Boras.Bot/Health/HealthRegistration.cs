using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Boras.Bot.Health;

internal static class HealthRegistration
{
    private const string ReadyTag = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoppingHealthCheck>("stopping", tags: [ReadyTag])
            .AddCheck<IndexHealthCheck>("index", tags: [ReadyTag])
            .AddCheck<RefreshHealthCheck>("refresh", tags: [ReadyTag]);
        return services;
    }

    /// <summary><c>/health/live</c>: the process answers; <c>/health/ready</c>: the index answers as well and the service is not stopping, else 503; <c>Degraded</c> and 200 while it answers but is not kept fresh.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
        return app;
    }
}
