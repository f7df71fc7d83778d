using System.Net;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Tests.Hosting;

[Collection(BotHostCollection.Name)]
public sealed class KnownProxiesTests(BotHost host)
{
    private const string Proxy = "10.0.0.5";
    private const string Client = "203.0.113.77";
    private static readonly (string, string) Known = ("Proxy:Addresses:0", Proxy);

    [Fact]
    public async Task Forwarded_NoProxyKnown_IsIgnored()
    {
        var seen = await Ask([], "127.0.0.1", ("X-Forwarded-For", Client), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "ond.example"));

        Assert.Equal(("127.0.0.1", "http", "localhost"), seen);
    }

    [Fact]
    public async Task Forwarded_PlatformBelievesAnybody_IsIgnoredAllTheSame()
    {
        var seen = await Ask([("ForwardedHeaders_Enabled", "true")], Proxy, ("X-Forwarded-For", Client), ("X-Forwarded-Proto", "https"));

        Assert.Equal((Proxy, "http", "localhost"), seen);
    }

    [Fact]
    public async Task Forwarded_PlatformAddsItToo_TakesOneHop()
    {
        var seen = await Ask([Known, ("ForwardedHeaders_Enabled", "true")], Proxy, ("X-Forwarded-For", $"{Client}, {Proxy}"));

        Assert.Equal(Proxy, seen.Address);
    }

    [Theory]
    [InlineData("10.0.0.6")]
    [InlineData("203.0.113.5")]
    [InlineData("::1")]
    public async Task Forwarded_UnknownPeer_IsIgnored(string peer)
    {
        var seen = await Ask([Known], peer, ("X-Forwarded-For", Client), ("X-Forwarded-Proto", "https"));

        Assert.Equal((peer, "http", "localhost"), seen);
    }

    [Theory]
    [InlineData("Proxy:Addresses:0", Proxy, Proxy)]
    [InlineData("Proxy:Addresses:0", Proxy, "::ffff:10.0.0.5")]
    [InlineData("Proxy:Networks:0", "10.0.0.0/24", "10.0.0.200")]
    [InlineData("Proxy:Networks:0", "fd00::/8", "fd12::1")]
    public async Task Forwarded_KnownProxy_TellsAddressAndSchemeButNotHost(string key, string value, string peer)
    {
        var seen = await Ask([(key, value)], peer, ("X-Forwarded-For", Client), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "ond.example"));

        Assert.Equal((Client, "https", "localhost"), seen);
    }

    [Fact]
    public async Task Forwarded_ProxySetsHost_TellsItToo()
    {
        var seen = await Ask(
            [Known, ("Proxy:ForwardsHost", "true")], Proxy,
            ("X-Forwarded-For", Client), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "bot.example.org"));

        Assert.Equal((Client, "https", "bot.example.org"), seen);
    }

    [Theory]
    [InlineData(1, "198.51.100.1, 203.0.113.77", Client)]
    [InlineData(2, "203.0.113.77, 10.0.0.5", Client)]
    [InlineData(2, "198.51.100.1, 203.0.113.77, 10.0.0.5", Client)]
    [InlineData(3, "198.51.100.1, 203.0.113.77, 10.0.0.5", Client)]
    [InlineData(10, "198.51.100.1, 203.0.113.77", Client)]
    public async Task Forwarded_SeveralHops_StopsAtTheFirstThatIsNoProxy(int hops, string header, string expected)
    {
        var seen = await Ask([Known, ("Proxy:Hops", $"{hops}")], Proxy, ("X-Forwarded-For", header));

        Assert.Equal(expected, seen.Address);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "")]
    [InlineData("X-Forwarded-For", "skräp")]
    [InlineData("X-Forwarded-For", "999.1.1.1")]
    [InlineData("X-Forwarded-For", ", ,,")]
    [InlineData("X-Forwarded-For", "203.0.113.77, unknown")]
    [InlineData("X-Forwarded-For", "[::1")]
    [InlineData("X-Forwarded-Proto", "ht tp")]
    [InlineData("X-Forwarded-Proto", "https\"><script>")]
    [InlineData("X-Forwarded-Proto", "")]
    public async Task Forwarded_Garbage_ChangesNothing(string name, string value)
    {
        var seen = await Ask([Known], Proxy, (name, value));

        Assert.Equal((Proxy, "http", "localhost"), seen);
    }

    [Fact]
    public async Task Forwarded_EndlessList_TakesTheLast()
    {
        var seen = await Ask([Known], Proxy, ("X-Forwarded-For", string.Join(", ", Enumerable.Repeat("198.51.100.1", 5_000).Append(Client))));

        Assert.Equal(Client, seen.Address);
    }

    private async Task<(string Address, string Scheme, string Host)> Ask(
        (string, string)[] settings, string peer, params (string Name, string Value)[] headers)
    {
        await using var service = host.With(settings);
        var seen = await service.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = "/health/live";
            foreach (var (name, value) in headers)
            {
                context.Request.Headers[name] = value;
            }
        });
        Assert.Equal(StatusCodes.Status200OK, seen.Response.StatusCode);
        return (seen.Connection.RemoteIpAddress!.ToString(), seen.Request.Scheme, seen.Request.Host.Value!);
    }
}
