using Boras.Bot.Health;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Boras.Bot.Tests.Health;

public class IndexHealthCheckTests
{
    [Theory]
    [InlineData(false, false, HealthStatus.Unhealthy)]
    [InlineData(false, true, HealthStatus.Unhealthy)]
    [InlineData(true, false, HealthStatus.Unhealthy)]
    [InlineData(true, true, HealthStatus.Healthy)]
    public async Task CheckHealthAsync_FilledAndBuilt_IsHealthyOnlyWithBoth(bool filled, bool built, HealthStatus expected)
    {
        using var knowledge = new TempFolder();
        var index = new LiveIndex(knowledge.FullPath, new SearchOptions());
        if (filled)
        {
            knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        }

        if (built)
        {
            index.Reload();
        }

        var result = await new IndexHealthCheck(index).CheckHealthAsync(new HealthCheckContext(), CancellationToken.None);

        Assert.Equal(expected, result.Status);
    }
}
