using System.Diagnostics;
using System.Globalization;
using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Microsoft.Extensions.Options;
using Xunit.Abstractions;

namespace Boras.Bot.Knowledge.Tests.Importing.City;

/// <summary>A website of 500 pages, imported, imported again, edited and imported once more.</summary>
public sealed class CityImportTests(ITestOutputHelper output) : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Importer _importer = new(
        Options.Create(new FetchOptions { AllowPrivateAddresses = true, AttemptTimeoutSeconds = 5, Retries = 1, RetryDelaySeconds = 0.001 }), TimeProvider.System);

    [Fact]
    public async Task Run_WholeSite_GivesTheRightItemsAndThenOnlyWhatIsEdited()
    {
        await using var city = await CitySite.StartAsync(pages: 500, hasBroken: true);

        var first = await Import(city);
        var expected = city.Items.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, CitySite.Held(_folder.Path).Order(StringComparer.Ordinal));
        Assert.Equal((expected.Count, 0, 0, 0), Counts(first));
        Assert.Equal(city.Unusable, first.Refusals.Select(refusal => refusal.Place).Distinct().Count());

        var second = await Import(city);
        Assert.Equal((0, 0, 0, 0), Counts(second));
        Assert.False(second.HasChanges);

        foreach (var number in Enumerable.Range(1, 8).Select(i => 1 + (i * 30)))
        {
            city.Edit(number, page => page.Questions[0] = page.Questions[0] with { Words = $"Nytt svar om område {number} från i år, med ny avgift på 7 kronor." });
        }

        foreach (var number in new[] { 2, 32, 62 })
        {
            city.Edit(number, page => page.Questions[1] = page.Questions[1] with { Title = $"Ny rubrik: vad gäller i område {number}?" });
            city.Edit(number + 3, page => page.Questions.Add(page.Question(9)));
            city.Edit(number + 8, page => page.Questions.RemoveAt(0));
            city.Edit(number + 4, page => page.Rest = $"Ändrat: åtgärderna i område {number} börjar i höst och pågår över vintern, säger förvaltningen.");
        }

        city.Publish();
        var third = await Import(city);
        Assert.Equal((3, 14, 3, 0), Counts(third));
        Assert.Equal(city.Items.Order(StringComparer.Ordinal), CitySite.Held(_folder.Path).Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        _importer.Dispose();
        _folder.Dispose();
    }

    private static (int Added, int Changed, int Gone, int Held) Counts(ImportReport report) =>
        (report.Count(ItemChangeKind.Added), report.Count(ItemChangeKind.Changed), report.Count(ItemChangeKind.Gone), report.Held.Count);

    private async Task<ImportReport> Import(CitySite city)
    {
        var watch = Stopwatch.StartNew();
        var before = city.Site.Requests.Count;
        var report = await _importer.RunAsync(city.Sources, Stream.Null, new ImportOptions(_folder.Path), progress: null, CancellationToken.None);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Summary}; {city.Site.Requests.Count - before} requests, {watch.Elapsed.TotalSeconds:F1} s, {500 / watch.Elapsed.TotalSeconds:F0} pages/s"));
        return report;
    }
}
