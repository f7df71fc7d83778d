using System.Diagnostics.Metrics;
using Boras.Bot.Health;
using Boras.Bot.Indexing;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
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

        var result = await Check(index, _ => { });

        Assert.Equal(expected, result.Status);
    }

    [Fact]
    public async Task CheckHealthAsync_FaultsOrNothingToRead_IsDegradedUntilMended()
    {
        using var knowledge = new TempFolder();
        knowledge.WriteFaq("faq/a.md", "Var lämnar jag glas?", "På återvinningscentralen.");
        var index = new LiveIndex(knowledge.FullPath, new SearchOptions());
        index.Reload();

        Assert.Equal(HealthStatus.Degraded, (await Check(index, status => status.Read(2, isSwapped: false, TimeSpan.Zero))).Status);
        Assert.Equal(HealthStatus.Degraded, (await Check(index, status => status.Failed("borta"))).Status);
        var mended = await Check(index, status =>
        {
            status.Failed("borta");
            status.Read(0, isSwapped: true, TimeSpan.Zero);
        });
        Assert.Equal((HealthStatus.Healthy, 1, 0), (mended.Status, mended.Data["items"], mended.Data["faults"]));
    }

    private static async Task<HealthCheckResult> Check(LiveIndex index, Action<IndexStatus> happened)
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var status = new IndexStatus(index, TimeProvider.System, services.GetRequiredService<IMeterFactory>());
        happened(status);
        return await new IndexHealthCheck(index, status).CheckHealthAsync(new HealthCheckContext(), CancellationToken.None);
    }
}
