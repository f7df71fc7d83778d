namespace Boras.Bot.Tests.Commands;

public sealed class HealthCommandTests
{
    private const string Loopback = "http://127.0.0.1:0";

    [Theory]
    [InlineData("health")]
    [InlineData("health", "--ready")]
    public async Task Health_ServiceAnswers_Exits0(params string[] verb)
    {
        using var bot = BotProcess.Start("Development", [], "--urls", Loopback);
        var url = await bot.WaitFor("Now listening on: ");

        await AnswerFirst(url);

        var run = await BotProcess.Run("Production", [], [.. verb, "--url", url]);

        Assert.Equal((0, "Healthy", ""), (run.Exit, run.Output.Trim(), run.Error));
    }

    [Fact]
    public async Task Health_NothingToAnswerFrom_LivesButIsNotReady()
    {
        using var knowledge = new TempFolder();
        using var bot = BotProcess.Start("Development", [$"Knowledge__Path={knowledge.FullPath}"], "--urls", Loopback);
        var url = await bot.WaitFor("Now listening on: ");

        await AnswerFirst(url);

        Assert.Equal(0, (await BotProcess.Run("Production", [], "health", "--url", url)).Exit);
        var run = await BotProcess.Run("Production", [], "health", "--ready", "--url", url);
        Assert.Equal((1, "Unhealthy"), (run.Exit, run.Output.Trim()));
    }

    // The verb waits five seconds, and the first answer of a process may take longer on a machine that runs all tests at once.
    private static async Task AnswerFirst(string url)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("ftp://localhost")]
    [InlineData("")]
    public async Task Health_NoAddress_Exits2(string url)
    {
        var run = await BotProcess.Run("Production", [], "health", "--url", url);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("--url", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_NoServiceThere_Exits1AndNamesTheAddress()
    {
        // Port 1 belongs to no service of this kind.
        var run = await BotProcess.Run("Production", [], "health", "--url", "http://127.0.0.1:1");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("http://127.0.0.1:1/health/live", run.Error, StringComparison.Ordinal);
    }
}
