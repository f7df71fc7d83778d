using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Refreshing;
using Boras.Bot.Knowledge.Tests.Importing.City;

namespace Boras.Bot.Knowledge.Tests.Refreshing;

/// <summary>Whatever a website does, the knowledge is never worse than before, and it follows when the site is well again.</summary>
public sealed class FaultySiteTests : IAsyncLifetime
{
    private const int Pages = 48;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private CitySite _city = null!;
    private RefreshedFolder _folder = null!;

    public async Task InitializeAsync()
    {
        _city = await CitySite.StartAsync(Pages, hasBroken: false);
        SourceKind[] kinds = [SourceKind.Sitemap, SourceKind.Feed, SourceKind.Feed, SourceKind.Calendar];
        _folder = RefreshedFolder.Of(
            new FetchOptions { AllowPrivateAddresses = true, AttemptTimeoutSeconds = 0.5, Retries = 1, RetryDelaySeconds = 0.001, BreakSeconds = 0.5 },
            [.. _city.Sources.Select((address, i) => new SourceOptions { Address = address, Kind = kinds[i] })]);
        await UntilEqualAsync();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task RunDue_WholeSiteFails_LeavesTheKnowledgeAsItWasAndFollowsAfterwards(string way)
    {
        var before = _folder.Texts;
        Edit("i en ny upplaga");
        FaultySite.Break(_city.Site, way);
        var requests = _city.Site.Requests.Count;

        await _folder.RefreshAsync(Hour);
        await _folder.RefreshAsync(Hour);

        Assert.Equal(before, _folder.Texts);
        if (way is not ("error page" or "truncated"))
        {
            // Four sources and the pages, twice: far fewer are asked for once the host is left alone.
            Assert.InRange(_city.Site.Requests.Count - requests, 1, Pages);
        }

        _city.Site.Fault = null;
        await UntilEqualAsync();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task RunDue_SomeRequestsFail_EveryItemIsTheOldOrTheNewOne(string way)
    {
        var old = _city.Items.ToHashSet(StringComparer.Ordinal);
        var count = old.Count;
        Edit("i en annan upplaga");
        var all = _city.Items.Concat(old).ToHashSet(StringComparer.Ordinal);
        FaultySite.Break(_city.Site, way, share: 0.3);

        for (var i = 0; i < 3; i++)
        {
            await _folder.RefreshAsync(Hour);
            var held = CitySite.Held(_folder.Folder.Path).ToList();
            Assert.Equal(count, held.Count);
            Assert.All(held, item => Assert.Contains(item, all));
        }

        _city.Site.Fault = null;
        await UntilEqualAsync();
    }

    public static TheoryData<string> Ways => [.. FaultySite.Ways];

    public async Task DisposeAsync()
    {
        await _folder.DisposeAsync();
        await _city.DisposeAsync();
    }

    private void Edit(string words)
    {
        foreach (var number in new[] { 1, 8, 20, 31 })
        {
            _city.Edit(number, page => page.Questions[0] = page.Questions[0] with { Words = $"Svaret om område {number} står {words}, med avgiften 7 kronor." });
        }

        _city.Publish();
    }

    // A host that was left alone is tried again after a while, and a slow machine may take more than one round.
    private async Task UntilEqualAsync()
    {
        for (var i = 0; i < 30 && !CitySite.Held(_folder.Folder.Path).Order(StringComparer.Ordinal).SequenceEqual(_city.Items.Order(StringComparer.Ordinal)); i++)
        {
            await _folder.RefreshAsync(Hour);
            await Task.Delay(200);
        }

        Assert.Equal(_city.Items.Order(StringComparer.Ordinal), CitySite.Held(_folder.Folder.Path).Order(StringComparer.Ordinal));
    }
}
