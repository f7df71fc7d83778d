using Boras.Bot.Protocol.Authentication;
using Boras.Bot.Protocol.Endpoint;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace Boras.Bot.Protocol.Tests.Endpoint;

public sealed class OpenModeGuardTests
{
    [Theory]
    [InlineData("Production", "urls", "http://*:80")]
    [InlineData("Staging", "http_ports", "8080")]
    [InlineData("Development", "urls", "http://0.0.0.0:5000")]
    public void Check_AppId_IsAllowedEverywhere(string environment, string key, string value) =>
        Assert.Null(Check("app", environment, (key, value)));

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("")]
    public void Check_NotDevelopment_NamesTheSettingAndTheEnvironment(string environment)
    {
        var reason = Check(null, environment, ("urls", "http://localhost:5000"));
        Assert.Contains("MicrosoftAppId", reason, StringComparison.Ordinal);
        Assert.Contains($"this is {environment}", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://LOCALHOST:5000/")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("https://127.0.0.2:5001")]
    [InlineData("http://[::1]:5000")]
    [InlineData("http://localhost:5000; https://127.0.0.1:5001 ;")]
    public void Check_Loopback_IsAllowed(string urls) => Assert.Null(Check("", "Development", ("urls", urls)));

    [Theory]
    [InlineData("http://*:5000")]
    [InlineData("http://+:5000")]
    [InlineData("http://0.0.0.0:5000")]
    [InlineData("http://[::]:5000")]
    [InlineData("http://192.0.2.1:5000")]
    [InlineData("http://www.example.se")]
    [InlineData("http://localhost.example.se:5000")]
    [InlineData("http://127.0.0.1.example.se")]
    [InlineData("http://unix:/tmp/bot.sock")]
    [InlineData("inte en adress")]
    public void Check_OtherAddress_IsNamed(string address)
    {
        var reason = Check(" ", "Development", ("urls", $"http://localhost:5000;{address}"));
        Assert.Contains($"the address {address} can be reached", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http_ports", "8080", "http://*:8080")]
    [InlineData("https_ports", "8443;8444", "https://*:8443")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://*:80", "http://*:80")]
    public void Check_PortsOrEndpointsWithoutUrls_AreNamed(string key, string value, string address) =>
        Assert.Contains($"the address {address} can", Check(null, "Development", (key, value)), StringComparison.Ordinal);

    [Fact]
    public void Check_PortsBesideUrls_AreNotUsedByTheServer() =>
        Assert.Null(Check(null, "Development", ("urls", "http://localhost:5000"), ("http_ports", "8080")));

    [Fact]
    public void Check_EndpointsBesideUrls_AreUsedByTheServer() => Assert.NotNull(Check(
        null, "Development", ("urls", "http://localhost:5000"), ("Kestrel:Endpoints:Http:Url", "http://*:80")));

    [Fact]
    public void Check_LoopbackEndpoint_IsAllowed() =>
        Assert.Null(Check(null, "Development", ("Kestrel:Endpoints:Http:Url", "http://localhost:80")));

    private static string? Check(string? appId, string environment, params (string Key, string Value)[] settings)
    {
        var pairs = settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value));
        return OpenModeGuard.Check(
            new BotOptions { MicrosoftAppId = appId },
            new HostingEnvironment { EnvironmentName = environment },
            new ConfigurationBuilder().AddInMemoryCollection(pairs).Build());
    }
}
