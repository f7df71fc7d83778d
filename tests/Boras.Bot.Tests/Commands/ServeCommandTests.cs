using System.Net;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Commands;

public class ServeCommandTests
{
    private const string Loopback = "http://127.0.0.1:0";

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Serve_OutsideDevelopmentWithoutAppId_RefusesToStart(string environment)
    {
        var run = await BotProcess.Run(environment, [], "serve", "--urls", Loopback);

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("MicrosoftAppId is not set.", run.Error, StringComparison.Ordinal);
        Assert.Contains(environment, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", "http://0.0.0.0:0")]
    [InlineData("http://*:0", "http://*:0")]
    [InlineData("http://[::]:0", "http://[::]:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0", "http://0.0.0.0:0")]
    public async Task Serve_OpenToOthersWithoutAppId_RefusesToStart(string urls, string named)
    {
        var run = await BotProcess.Run("Development", [], "--urls", urls);

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("MicrosoftAppId is not set", run.Error, StringComparison.Ordinal);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS=0")]
    [InlineData("ASPNETCORE_HTTPS_PORTS=0")]
    [InlineData("ASPNETCORE_URLS=http://0.0.0.0:0")]
    [InlineData("Kestrel__Endpoints__Open__Url=http://0.0.0.0:0")]
    public async Task Serve_OpenToOthersByEnvironment_RefusesToStart(string setting)
    {
        var run = await BotProcess.Run("Development", [setting]);

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("MicrosoftAppId is not set", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contact:Email", "fel", "Contact:Email")]
    [InlineData("Contact:Url", "fel", "Contact:Url")]
    [InlineData("Answers:AnswerThreshold", "2", "AnswerThreshold")]
    [InlineData("Conversations:IdleMinutes", "0", "IdleMinutes")]
    [InlineData("Connector:Retries", "-1", "Retries")]
    [InlineData("ToChannelFromBotLoginUrl", "http://localhost", "ToChannelFromBotLoginUrl")]
    [InlineData("DirectLine:Secrets:0", "kort", "DirectLine:Secrets")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://www.boras.se/", "DirectLine:AllowedOrigins")]
    [InlineData("Answers:AnswerThreshold", "hög", "AnswerThreshold")]
    [InlineData("Knowledge:Path", "finns-inte", "finns-inte")]
    [InlineData("Knowledge:PollSeconds", "0", "PollSeconds")]
    [InlineData("Refresh:RetryMinutes", "0", "RetryMinutes")]
    [InlineData("Sources:0:Address", "boras.se", "Sources:0:Address must be a whole address")]
    [InlineData("Sources:0:Kind", "pdf", "Sources:0:Kind")]
    public async Task Serve_BrokenSetting_RefusesToStartAndNamesIt(string key, string value, string named)
    {
        var run = await BotProcess.Run("Development", [], "serve", "--urls", Loopback, $"--{key}={value}");

        Assert.Equal(1, run.Exit);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NoSigningKeyInProduction_RefusesToStartAndNamesIt()
    {
        var run = await BotProcess.Run("Production", ["MicrosoftAppId=00000000-0000-0000-0000-000000000001"], "serve", "--urls", Loopback);

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("DirectLine:SigningKeys:0 is not set.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_AddressKestrelCannotTake_Exits1WithReason()
    {
        var run = await BotProcess.Run("Development", [], "--urls", "http://localhost:0");

        Assert.Equal(1, run.Exit);
        Assert.Contains("localhost", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_AddressInUse_Exits1AndNamesIt()
    {
        await using var other = await FakeChannel.StartAsync();

        var run = await BotProcess.Run("Development", [], "--urls", other.ServiceUrl);

        Assert.Equal(1, run.Exit);
        Assert.Contains(other.ServiceUrl.TrimEnd('/'), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NoVerbInDevelopment_AnswersOnLoopback()
    {
        using var bot = BotProcess.Start("Development", [], "--urls", Loopback);
        using var client = new HttpClient { BaseAddress = new Uri(await bot.WaitFor("Now listening on: ")) };

        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var reply = await client.PostAsync(Incoming.Message("c", "Vad är en innovation?").ExpectingReplies());
        using var tooLarge = await client.PostAsync(Incoming.Message("c", new string('a', 256 * 1024)));

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Contains("innovation", await reply.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    public async Task Serve_Terminated_TakesItsTimeAndExits0(string drainSeconds)
    {
        // Longer than the two seconds after which System.CommandLine would end the process, with 143.
        using var bot = BotProcess.Start("Development", [$"Shutdown__DrainSeconds={drainSeconds}"], "--urls", Loopback);
        await bot.WaitFor("Application started.");

        Assert.Equal(0, await bot.Terminate());
    }

    [Fact]
    public async Task Serve_WithAppId_StartsInProductionAndLetsNobodyInWithoutToken()
    {
        using var bot = BotProcess.Start("Production", ["MicrosoftAppId=00000000-0000-0000-0000-000000000001", $"DirectLine__SigningKeys__0={new string('k', 32)}"], "--urls", Loopback);
        using var client = new HttpClient { BaseAddress = new Uri(await bot.WaitFor("Now listening on: ")) };

        using var response = await client.PostAsync(Incoming.Message("c", "Hej").ExpectingReplies());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
