using System.IO.Compression;

namespace Boras.Bot.Tests.Commands;

public sealed class TeamsCommandTests : IDisposable
{
    private static readonly string[] Settings =
    [
        "MicrosoftAppId=00000000-0000-0000-0000-00000000b001", "Teams__Domain=bot.example.org", "Teams__WebsiteUrl=https://www.example.org/",
        "Teams__PrivacyUrl=https://www.example.org/p", "Teams__TermsOfUseUrl=https://www.example.org/t",
    ];

    private readonly TempFolder _folder = new();

    private string Zip => Path.Combine(_folder.FullPath, "teams.zip");

    [Fact]
    public async Task Package_SettingsGiven_WritesTheZip()
    {
        var run = await BotProcess.Run("Production", Settings, "teams", "package", "--out", Zip);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains(Zip, run.Output, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(Zip);
        Assert.Equal(5, zip.Entries.Count);
    }

    [Fact]
    public async Task Package_NothingSet_Exits1AndNamesEverySettingThatIsMissing()
    {
        var run = await BotProcess.Run("Production", [], "teams", "package", "--out", Zip);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Equal(
            ["MicrosoftAppId", "Teams:WebsiteUrl", "Teams:PrivacyUrl", "Teams:TermsOfUseUrl", "Teams:Domain"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.False(File.Exists(Zip));
    }

    [Theory]
    [InlineData("MicrosoftAppId=boten", "botId")]
    [InlineData("Teams__Version=1.0", "Version")]
    [InlineData("Teams__Domain=https://bot.example.org", "validDomains")]
    public async Task Package_SettingThatTeamsRefuses_Exits1(string setting, string expected)
    {
        var run = await BotProcess.Run("Production", [.. Settings, setting], "teams", "package", "--out", Zip);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Zip));
    }

    [Fact]
    public async Task Package_FolderMissing_Exits1()
    {
        var run = await BotProcess.Run("Production", Settings, "teams", "package", "--out", Path.Combine(_folder.FullPath, "saknas", "teams.zip"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.NotEmpty(run.Error);
    }

    public void Dispose() => _folder.Dispose();
}
