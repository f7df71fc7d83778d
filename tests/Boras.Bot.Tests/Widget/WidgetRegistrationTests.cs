using System.Net;
using System.Text.RegularExpressions;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Widget;

[Collection(BotHostCollection.Name)]
public partial class WidgetRegistrationTests(BotHost host)
{
    private const int MostLauncherBytes = 10_000;

    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Launcher_Compressed_IsSmallAndForAnyWebsite()
    {
        using var response = await Get("/widget.js", ("Accept-Encoding", "gzip"));

        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, MostLauncherBytes);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("cross-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Launcher_Read_HoldsItsTextsInThreeLanguages()
    {
        var script = await _client.GetStringAsync(new Uri("/widget.js", UriKind.Relative));

        Assert.DoesNotContain("__TEXTS__", script, StringComparison.Ordinal);
        Assert.Contains("Fr\\u00E5ga Bor\\u00E5s Stad", script, StringComparison.Ordinal);
        Assert.Contains("Ask the City of Bor\\u00E5s", script, StringComparison.Ordinal);
        Assert.Contains("Kysy Bor\\u00E5sin kaupungilta", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfThisVersion_IsKeptForEverAndNotSentTwice()
    {
        var address = await PanelFile("webchat.min.js");
        using var first = await Get(address, ("Accept-Encoding", "br, gzip"));
        using var second = await Get(address, ("Accept-Encoding", "br, gzip"), ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal("br", Assert.Single(first.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/widget/0/panel.js")]
    [InlineData("/widget/000000000000/panel.js")]
    [InlineData("/widget/VERSION/widget.js")]
    [InlineData("/widget/VERSION/..%2f..%2fappsettings.json")]
    [InlineData("/widget/VERSION/")]
    [InlineData("/widget/")]
    public async Task File_ThatIsNone_Answers404(string path)
    {
        var version = VersionPattern().Match(await PanelFile("panel.js")).Groups[1].Value;

        using var response = await Get(path.Replace("VERSION", version, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("", "sv", "Skriv inga personuppgifter.")]
    [InlineData("?lang=en", "en", "Don’t write any personal data.")]
    [InlineData("?lang=fi", "fi", "Älä kirjoita henkilötietoja.")]
    [InlineData("?lang=de", "sv", "Skriv inga personuppgifter.")]
    [InlineData("?lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "sv", "Skriv inga personuppgifter.")]
    public async Task Panel_Language_IsThatOfTheAddressOrSwedish(string query, string language, string notice)
    {
        var html = await _client.GetStringAsync(new Uri("/widget/panel" + query, UriKind.Relative));

        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains(notice, html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_Policy_LetsInAllowedWebsitesAndNoCodeFromElsewhere()
    {
        using var service = host.With(("DirectLine:AllowedOrigins:0", "https://www.boras.se"), ("DirectLine:PublicUrl", "https://bot.boras.se/"));
        using var response = await service.CreateClient().GetAsync(new Uri("/widget/panel", UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("connect-src 'self' wss://bot.boras.se", policy);
        Assert.Contains("frame-ancestors 'self' https://www.boras.se", policy);
        Assert.DoesNotContain(policy, part => part.Contains("unsafe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Panel_Nonce_IsNeverTheSame()
    {
        using var first = await Get("/widget/panel");
        using var second = await Get("/widget/panel");

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Panel_PrivacyUrlSet_LinksThere()
    {
        using var service = host.With(("Widget:PrivacyUrl", "https://www.boras.se/personuppgifter?a=1&b=\"2"));

        var html = await service.CreateClient().GetStringAsync(new Uri("/widget/panel", UriKind.Relative));

        Assert.Contains("href=\"https://www.boras.se/personuppgifter?a=1&amp;b=&quot;2\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/widget.js")]
    [InlineData("/widget/panel")]
    public async Task MapWidget_DirectLineOff_ServesNoWidget(string path)
    {
        using var service = host.With(("DirectLine:Enabled", "false"));
        using var response = await service.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request);
    }

    private async Task<string> PanelFile(string name)
    {
        var html = await _client.GetStringAsync(new Uri("/widget/panel", UriKind.Relative));
        return $"/widget/{VersionPattern().Match(html).Groups[1].Value}/{name}";
    }

    [GeneratedRegex("/widget/([0-9a-f]{12})/")]
    private static partial Regex VersionPattern();
}
