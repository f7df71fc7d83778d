using Boras.Bot.Tests.Commands;

namespace Boras.Bot.Tests.Storage;

/// <summary>The settings of the built program.</summary>
public sealed class StorageRegistrationTests
{
    private const string Loopback = "http://127.0.0.1:0";

    [Theory]
    [InlineData("Storage__Provider=Memory", "Storage:Provider is Memory")]
    [InlineData("Storage__Provider=Oracle", "Storage:Provider")]
    [InlineData("Storage__Provider=7", "Storage:Provider must be")]
    [InlineData("Storage__Provider=PostgreSql", "Storage:ConnectionString is not set")]
    public async Task AddStorage_NotUsableInProduction_RefusesToStartAndNamesIt(string setting, string named)
    {
        var run = await BotProcess.Run("Production", [setting, "MicrosoftAppId=00000000-0000-0000-0000-000000000001", $"DirectLine__SigningKeys__0={new string('k', 32)}"], "--urls", Loopback);

        Assert.Equal(1, run.Exit);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddStorage_MemoryInDevelopment_Starts()
    {
        using var bot = BotProcess.Start("Development", ["Storage__Provider=Memory"], "--urls", Loopback);
        await bot.WaitFor("Application started.");
    }

    [Fact]
    public async Task Serve_DatabaseIsDamaged_Exits1WithReason()
    {
        using var folder = new TempFolder();
        folder.Write("boras-bot.db", "no database at all");

        var run = await BotProcess.Run("Development", [$"Storage__Path={folder.FullPath}"], "--urls", Loopback);

        Assert.Equal(1, run.Exit);
        Assert.Contains("boras-bot.db' is damaged", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
