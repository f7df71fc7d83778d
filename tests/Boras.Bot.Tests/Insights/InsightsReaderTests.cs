using Boras.Bot.Answers;
using Boras.Bot.Answers.Confidence;
using Boras.Bot.Feedback;
using Boras.Bot.Insights;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Tests.Storage;
using Microsoft.Extensions.Options;
using static Boras.Bot.Tests.Insights.AskedRows;

namespace Boras.Bot.Tests.Insights;

public sealed class InsightsReaderTests : IAsyncLifetime
{
    private const string Innovation = "faq/vad-ar-en-innovation";
    private readonly InsightsOptions _options = new();
    private Store _store = null!;

    private DateTimeOffset Now => _store.Clock.GetUtcNow();

    public async Task InitializeAsync() => _store = await Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task ReadAsync_EmptyDatabase_SaysSo()
    {
        var report = await ReadAsync();

        Assert.Empty(report.Groups);
        Assert.Equal(("0", "0"), (report.Questions.Shown, report.Hidden.Shown));
        Assert.Equal((24, 7), (report.Hours.Count, report.Weekdays.Count));
        Assert.All(report.Outcomes, cell => Assert.Null(cell.Share));
    }

    [Fact]
    public async Task ReadAsync_FiveAskers_ShowsTheGroup()
    {
        await _store.Database.AskAsync(Now, "no-answer", "bygglov för altan", Callers(3));
        await _store.Database.AskAsync(Now.AddDays(-1), "no-answer", "Behöver jag bygglov till altanen?", Callers(2));

        var group = Assert.Single((await ReadAsync()).Groups);

        Assert.Equal(("bygglov för altan", 5, 5), (group.Label, group.Asks, group.Askers));
        Assert.Equal(["Behöver jag bygglov till altanen?"], group.Examples);
        Assert.Equal(new DateOnly(2026, 3, 2), group.LastAsked);
        Assert.Equal(new Cell("sv", 5, "5", 1), Assert.Single(group.Languages));
        Assert.False(group.IsAnsweredNow);
        Assert.Null(group.AnsweredBy);
        // No text speaks of it, whatever a search came nearest to.
        Assert.Empty(group.Nearest);
    }

    [Fact]
    public async Task ReadAsync_NameInOneWording_IsNotTold()
    {
        await _store.Database.AskAsync(Now, "no-answer", "får man elda löv i trädgården", Callers(4));
        await _store.Database.AskAsync(Now, "no-answer", "får man elda löv i trädgården, Kalle Svensson Storgatan 5?", ["another"]);

        var group = Assert.Single((await ReadAsync()).Groups);

        Assert.Equal(("får man elda löv i trädgården", 5, 5), (group.Label, group.Asks, group.Askers));
        Assert.Equal(["får man elda löv i trädgården, …"], group.Examples);
    }

    [Fact]
    public async Task ReadAsync_NameThatAsManyUsed_IsTold()
    {
        await _store.Database.AskAsync(Now, "no-answer", "Vem är Kalle Svensson?", Callers(4));
        await _store.Database.AskAsync(Now, "no-answer", "Kalle Svensson", ["another"]);

        Assert.Contains("Kalle Svensson", Assert.Single((await ReadAsync()).Groups).Label, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_FourAskers_TellsTheNumberOnly()
    {
        await _store.Database.AskAsync(Now, "no-answer", "bygglov för altan", Callers(4));
        await _store.Database.AskAsync(Now, "no-answer", "när öppnar simhallen", Callers(4));

        var report = await ReadAsync();

        Assert.Empty(report.Groups);
        Assert.Equal("8", report.Hidden.Shown);
    }

    [Fact]
    public async Task ReadAsync_OneConversationFiveTimes_IsNotShown()
    {
        await _store.Database.AskAsync(Now, "no-answer", "min granne bygger altan utan bygglov", [.. Enumerable.Repeat("a", 5)]);
        await _store.Database.AskAsync(Now.AddHours(1), "no-answer", "grannens simhall", [.. Enumerable.Repeat<string?>(null, 9)]);

        Assert.Empty((await ReadAsync()).Groups);
    }

    [Fact]
    public async Task ReadAsync_BeforeThePeriod_IsLeftOut()
    {
        await _store.Database.AskAsync(Now.AddDays(-100), "no-answer", "bygglov för altan", Callers(9));

        var report = await ReadAsync();

        Assert.Empty(report.Groups);
        Assert.Equal("0", report.Questions.Shown);
    }

    [Fact]
    public async Task ReadAsync_QuestionThatAnEditorHasAnsweredSince_IsAnsweredNow()
    {
        await _store.Database.AskAsync(Now, "no-answer", "vad är en innovation", Callers(5));

        var group = Assert.Single((await ReadAsync()).Groups);

        Assert.True(group.IsAnsweredNow);
        Assert.Equal(Innovation, group.AnsweredBy!.Id);
        Assert.Equal(new NearItem(Innovation, "Vad är en innovation?"), group.Nearest[0]);
    }

    [Fact]
    public async Task ReadAsync_SameAnswerGivenThumbsDown_IsNotAnsweredNow()
    {
        await _store.Database.RateAsync(Now, FeedbackRating.Down, "vad är en innovation", Callers(6));
        await _store.Database.RateAsync(Now, FeedbackRating.Up, null, Callers(7));

        var report = await ReadAsync();

        var group = Assert.Single(report.Groups);
        Assert.False(group.IsAnsweredNow);
        Assert.Equal(Innovation, group.AnsweredBy!.Id);
        Assert.Equal(["0", "6", "0"], group.Faults.Select(fault => fault.Shown));
        Assert.Equal(["7", "6", "0"], report.Feedback.Select(cell => cell.Shown));
        var worst = Assert.Single(report.WorstItems);
        Assert.Equal((Innovation, "Vad är en innovation?"), (worst.Id, worst.Title));
    }

    [Fact]
    public async Task ReadAsync_AllOutcomes_GivesRatesHoursAndDays()
    {
        await _store.Database.AskAsync(Now, "answered", null, new string?[60]);
        await _store.Database.AskAsync(Now, "clarify", null, new string?[20]);
        await _store.Database.AskAsync(Now.AddHours(-24), "no-answer", "bygglov för altan", Callers(20));
        await _store.Database.AskAsync(Now, "small-talk", null, new string?[7]);

        var report = await ReadAsync();

        Assert.Equal(("100", "7"), (report.Questions.Shown, report.Asides.Shown));
        Assert.Equal([0.6, 0.2, 0.2], report.Outcomes.Select(cell => cell.Share!.Value));
        // Noon in UTC is one o'clock in Sweden in March.
        Assert.Equal(("13", 100), report.Hours.Where(hour => hour.Count > 0).Select(hour => (hour.Name, hour.Count!.Value)).Single());
        Assert.Equal([("Monday", 80), ("Sunday", 20)], report.Weekdays.Where(day => day.Count > 0).Select(day => (day.Name, day.Count!.Value)));
    }

    [Fact]
    public async Task ReadAsync_MoreThanIsGrouped_TakesTheLatestAndSaysSo()
    {
        _options.MaxQuestions = 5;
        await _store.Database.AskAsync(Now.AddDays(-1), "no-answer", "när öppnar simhallen", Callers(6));
        await _store.Database.AskAsync(Now, "no-answer", "bygglov för altan", Callers(5));

        var report = await ReadAsync();

        Assert.Equal("bygglov för altan", Assert.Single(report.Groups).Label);
        Assert.True(report.IsCut);
    }

    private Task<InsightsReport> ReadAsync()
    {
        var live = new LiveIndex(Path.Combine(AppContext.BaseDirectory, "knowledge"), new SearchOptions());
        live.Reload();
        var answerer = new Answerer(live, ConfidenceModel.Load(), new AnswerOptions(), _store.Clock);
        var options = Options.Create(_options);
        return new InsightsReader(_store.Database, live, new GroupReport(live, answerer, options), options).ReadAsync(InsightsPeriod.Last(90, _store.Clock), default);
    }
}
