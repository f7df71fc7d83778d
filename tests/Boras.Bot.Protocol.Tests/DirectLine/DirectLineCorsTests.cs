using System.Net;

namespace Boras.Bot.Protocol.Tests.DirectLine;

public sealed class DirectLineCorsTests
{
    public static TheoryData<string, string> Calls => new()
    {
        { "POST", "/v3/directline/conversations" },
        { "POST", "/v3/directline/tokens/refresh" },
        { "GET", "/v3/directline/conversations/c1" },
        { "GET", "/v3/directline/conversations/c1/activities" },
        { "POST", "/v3/directline/conversations/c1/activities" },
        { "POST", "/v3/directline/conversations/c1/upload" },
        { "DELETE", "/v3/directline/conversations/c1" },
        { "GET", "/v3/directline/session/getsessionid" },
        { "POST", "/api/token" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Preflight_AllowedWebsite_IsAllowed(string method, string path)
    {
        await using var service = await DirectLineService.StartAsync();

        var (status, headers) = await Preflight(service, method, path, DirectLineService.Website);

        Assert.Equal(HttpStatusCode.NoContent, status);
        Assert.Equal(DirectLineService.Website, headers["Access-Control-Allow-Origin"]);
        Assert.Contains(method, headers["Access-Control-Allow-Methods"].Split(','));
        foreach (var header in new[] { "authorization", "content-type", "x-ms-bot-agent", "x-requested-with" })
        {
            Assert.Contains(header, headers["Access-Control-Allow-Headers"].Split(','), StringComparer.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://www.example.org")]
    [InlineData("null")]
    public async Task Preflight_OtherWebsite_IsNotAllowed(string origin)
    {
        await using var service = await DirectLineService.StartAsync();

        var (_, headers) = await Preflight(service, "POST", "/v3/directline/conversations", origin);

        Assert.DoesNotContain("Access-Control-Allow-Origin", headers.Keys);
    }

    [Fact]
    public async Task Refusal_AllowedWebsite_CanBeRead()
    {
        await using var service = await DirectLineService.StartAsync();

        var refused = await service.PostAsync("conversations", "x", origin: DirectLineService.Website);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(DirectLineService.Website, refused.Headers["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task Messages_OtherWebsite_HasNoCors()
    {
        await using var service = await DirectLineService.StartAsync();

        var (_, headers) = await Preflight(service, "POST", "/api/messages", DirectLineService.Website);

        Assert.DoesNotContain("Access-Control-Allow-Origin", headers.Keys);
    }

    private static async Task<(HttpStatusCode, Dictionary<string, string>)> Preflight(DirectLineService service, string method, string path, string origin)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, service.Url + path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        using var response = await client.SendAsync(request);
        return (response.StatusCode, response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value)));
    }
}
