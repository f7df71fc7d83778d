using System.Globalization;
using System.Text.Json;
using Boras.Bot.Tests.Insights;
using Boras.Bot.Tests.Storage;
using CsvHelper;
using static Boras.Bot.Tests.Insights.AskedRows;

namespace Boras.Bot.Tests.Commands;

public sealed class InsightsCommandTests : IAsyncLifetime
{
    private const string Formula = "=HYPERLINK(\"https://example.org\") bygglov altan";
    private Store _store = null!;

    public async Task InitializeAsync()
    {
        // Open all the while, as by a service.
        _store = await Store.SqliteAsync();
        var now = TimeProvider.System.GetUtcNow();
        await _store.Database.AskAsync(now, "no-answer", Formula, Callers(6));
        await _store.Database.AskAsync(now, "no-answer", "\t@när öppnar simhallen, \"Borås\"?", Callers(5));
        await _store.Database.AskAsync(now, "no-answer", "min granne Elsa", Callers(4));
        await _store.Database.AskAsync(now, "answered", null, new string?[20]);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Insights_DatabaseInUse_PrintsATable()
    {
        var run = await RunAsync();

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains($"6 asks by 6 or more, last", run.Output, StringComparison.Ordinal);
        Assert.Contains("simhallen", run.Output, StringComparison.Ordinal);
        Assert.Contains("<5 more such questions are not shown", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsa", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Insights_Json_HasTheDocumentedShape()
    {
        var run = await RunAsync("--json", "--since", "30d");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["from", "to", "minAsks", "questions", "outcomes", "asides", "feedback", "worstItems", "languages", "channels", "hours", "weekdays", "groups", "hidden", "moreGroups", "isCut"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        var groups = json.RootElement.GetProperty("groups");
        Assert.Equal(2, groups.GetArrayLength());
        Assert.Equal(
            ["label", "examples", "asks", "askers", "lastAsked", "faults", "languages", "nearest", "answeredBy", "isAnsweredNow"],
            groups[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(Formula, groups[0].GetProperty("label").GetString());
        Assert.Equal(35, json.RootElement.GetProperty("questions").GetProperty("count").GetInt32());
        Assert.DoesNotContain("Elsa", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Insights_Csv_HasNoFormula()
    {
        var run = await RunAsync("--csv");

        using var csv = new CsvReader(new StringReader(run.Output), CultureInfo.InvariantCulture);
        Assert.True(await csv.ReadAsync() && csv.ReadHeader());
        var questions = new List<string>();
        while (await csv.ReadAsync())
        {
            Assert.All(Enumerable.Range(0, csv.HeaderRecord!.Length), i => Assert.DoesNotMatch(@"^[=+\-@\t\r\n]", csv.GetField(i)!));
            questions.Add(csv.GetField("question")!);
        }

        Assert.Equal(["'" + Formula, "'@när öppnar simhallen, \"Borås\"?"], questions);
    }

    [Theory]
    [InlineData("--since", "igår")]
    [InlineData("--since", "2999-01-01")]
    [InlineData("--since", "")]
    [InlineData("--json", "--csv")]
    [InlineData("--since")]
    [InlineData("mera")]
    public async Task Insights_WrongUsage_Exits2(params string[] args) => Assert.Equal(2, (await RunAsync(args)).Exit);

    [Fact]
    public async Task Insights_NoDatabase_Exits1SaysWhereAndMakesNone()
    {
        using var folder = new TempFolder();

        var run = await BotProcess.Run("Production", [$"Storage__Path={folder.FullPath}"], "insights");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("There is no database at", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullPath));
    }

    [Fact]
    public async Task Insights_FileIsNoDatabase_Exits1()
    {
        using var folder = new TempFolder();
        folder.Write("boras-bot.db", "inte en databas, men länge nog för att se ut som en fil med något i");

        var run = await BotProcess.Run("Production", [$"Storage__Path={folder.FullPath}"], "insights");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private Task<ConsoleRun> RunAsync(params string[] args) => BotProcess.Run("Production", [$"Storage__Path={_store.Folder}"], ["insights", .. args]);
}
