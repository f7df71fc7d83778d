using Boras.Bot.Settings;
using Boras.Bot.Tests.Commands;

namespace Boras.Bot.Tests.Settings;

public sealed class SettingsCheckTests
{
    [Fact]
    public async Task Serve_ManySettingsWrong_NamesEachInALineOfItsOwn()
    {
        string[] wrong =
        [
            "Turns:MaxSeconds=0", "Search:AnswerWeight=-4", "Contact:Email=fel", "DirectLine:BotId=", "Authentication:Retries=-1",
            "Knowledge:SettleSeconds=-1", "Fetching:Parallel=0", "Proxy:Addresses:0=1", "Proxy:Networks:0=10.0.0.5", "Proxy:Networks:1=0.0.0.0/0",
            "Hosting:HstsDays=-1", "Shutdown:DrainSeconds=-1", "Telemetry:OtlpEndpoint=x", "Conversations:IdleMinutes=0", "Connector:Retries=-1",
            "Refresh:RetryMinutes=0", "Answers:AnswerThreshold=3", "ToChannelFromBotLoginUrl=http://localhost",
        ];

        var run = await BotProcess.Run("Development", [], ["serve", "--urls", "http://127.0.0.1:0", .. wrong.Select(setting => "--" + setting)]);

        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Equal(wrong.Length, lines.Length);
        Assert.All(wrong, setting => Assert.Single(lines, line => line.Contains(setting.Split('=')[0], StringComparison.Ordinal)));
        Assert.DoesNotContain("Options", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_SettingMisspelt_StartsAndWarnsOfIt()
    {
        using var bot = BotProcess.Start("Development", ["Knowledge__Pth=knowledge"], "--urls", "http://127.0.0.1:0");

        Assert.StartsWith(" is not known", await bot.WaitFor("Knowledge:Pth"), StringComparison.Ordinal);
        await bot.WaitFor("Now listening on: ");
    }

    [Theory]
    [InlineData("MaxSeconds: The field SampleOptions.MaxSeconds must be between 1 and 3600.", "Sample", "Sample:MaxSeconds must be between 1 and 3600.")]
    [InlineData("BotId: The SampleOptions.BotId field is required.", "Sample", "Sample:BotId is required.")]
    [InlineData("BotId: The SampleOptions.BotId field is required.", "", "BotId is required.")]
    [InlineData("Url: Sample:Url must begin with https://.", "Sample", "Sample:Url must begin with https://.")]
    [InlineData("Url: Not this one.", "Sample", "Sample:Url: Not this one.")]
    [InlineData("Sample:Url is wrong.", "Sample", "Sample:Url is wrong.")]
    [InlineData("Url: The field OtherOptions.Url is wrong.", "Sample", "Sample:Url: The field OtherOptions.Url is wrong.")]
    [InlineData("", "Sample", "")]
    public void Name_Failure_HoldsTheFullNameOnce(string failure, string section, string expected) =>
        Assert.Equal(expected, SettingsCheck.Name(failure, typeof(SampleOptions), section));

    private sealed class SampleOptions;
}
