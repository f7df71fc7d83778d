using System.Net;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Staff;

public sealed class StaffSignInTests(StaffHost staff) : IClassFixture<StaffHost>, IDisposable
{
    public void Dispose() => (staff.Provider.Roles, staff.Provider.Forge, staff.Provider.SignsWithForeignKey) = ([StaffProvider.Editor], null, false);

    [Fact]
    public async Task Staff_NoProviderSet_IsNotThere()
    {
        await using var bots = new BotHost();
        using var browser = bots.CreateClient();

        foreach (var path in (string[])["/staff", "/staff/prova", "/staff/staff.css", "/staff/signin", "/staff/utloggad"])
        {
            using var response = await browser.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/")]
    [InlineData("/STAFF")]
    [InlineData("/staff?dagar=7")]
    [InlineData("/staff/prova")]
    [InlineData("/staff/data.json")]
    [InlineData("/staff/data.csv")]
    [InlineData("/staff/staff.js")]
    [InlineData("/staff/staff.css")]
    [InlineData("/staff/finns-inte/alls")]
    public async Task Staff_NotSignedIn_SendsToTheProviderWithPkce(string path)
    {
        using var browser = staff.NewBrowser();

        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith(staff.Provider.Address + "/authorize?", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", response.Headers.Location.Query, StringComparison.Ordinal);
        Assert.Contains("response_type=code", response.Headers.Location.Query, StringComparison.Ordinal);
        Assert.Contains("redirect_uri=https%3A%2F%2Flocalhost%2Fstaff%2Fsignin", response.Headers.Location.Query, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches("(?i)secure.*samesite=lax.*httponly", cookie));
    }

    [Theory]
    [InlineData("/staff/prova")]
    [InlineData("/staff/logga-ut")]
    [InlineData("/staff")]
    public async Task Staff_PostNotSignedIn_AsksToSignInFirst(string path)
    {
        using var browser = staff.NewBrowser();

        using var response = await browser.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("Du behöver logga in igen", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_ProviderIsNotReached_SaysSoWith503()
    {
        await using var bots = new BotHost();
        await using var host = bots.With([.. staff.Provider.Settings, ("Staff:Authority", "http://127.0.0.1:1")]);
        using var browser = host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

        using var response = await browser.GetAsync(new Uri("/staff", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Tjänsten svarar inte just nu", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/staff", "/staff")]
    [InlineData("/staff?dagar=7", "/staff?dagar=7")]
    [InlineData("/STAFF", "/staff")]
    [InlineData("/staff/prova?returnUrl=https://example.org", "/staff/prova?returnUrl=https://example.org")]
    public async Task SignIn_RightRole_LandsWhereItBeganAndSeesThePage(string path, string landing)
    {
        using var browser = staff.NewBrowser();

        using var landed = await browser.GetAsync(await StaffHost.ReturnAsync(browser, path));

        Assert.Equal(HttpStatusCode.Redirect, landed.StatusCode);
        Assert.Equal(landing, landed.Headers.Location!.OriginalString);
        var session = Assert.Single(landed.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("boras-bot-staff=", StringComparison.Ordinal));
        Assert.Matches("(?i)path=/staff; secure; samesite=lax; httponly", session);
        Assert.DoesNotContain("expires", session, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(StaffProvider.Secret, staff.Provider.LastTokenRequest!["client_secret"]);
        using var page = await browser.GetAsync(landed.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("Redaktör", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("")]
    [InlineData("annan-roll")]
    [InlineData("FAQ-EDITOR")]
    public async Task SignIn_WrongRole_Gets403InSwedishEverywhere(params string[] roles)
    {
        staff.Provider.Roles = roles;
        using var browser = await staff.SignedInAsync();

        foreach (var path in (string[])["/staff", "/staff/prova", "/staff/data.json", "/staff/staff.js", "/staff/finns-inte"])
        {
            using var response = await browser.GetAsync(new Uri(path, UriKind.Relative));
            var html = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Contains("<h1>Du har inte tillgång</h1>", html, StringComparison.Ordinal);
            Assert.Contains("Logga ut", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SignIn_TamperedState_IsRefused()
    {
        using var browser = staff.NewBrowser();
        var back = (await StaffHost.ReturnAsync(browser, "/staff")).ToString();

        await RefusedAsync(browser, new Uri(back[..^4] + "AAAA"));
        await RefusedAsync(browser, new Uri(back.Split("&state=")[0]));
        await RefusedAsync(browser, new Uri("https://localhost/staff/signin"));
    }

    [Fact]
    public async Task SignIn_BegunInAnotherBrowser_IsRefused()
    {
        using var attacker = staff.NewBrowser();
        var back = await StaffHost.ReturnAsync(attacker, "/staff");

        using var victim = staff.NewBrowser();
        await RefusedAsync(victim, back);
    }

    [Fact]
    public async Task SignIn_SentTwice_IsRefusedTheSecondTime()
    {
        using var browser = staff.NewBrowser();
        var back = await StaffHost.ReturnAsync(browser, "/staff");
        using (var first = await browser.GetAsync(back))
        {
            Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        }

        using var second = await browser.GetAsync(back);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Theory]
    [InlineData("nonce", "en-annan")]
    [InlineData("aud", "annan-klient")]
    [InlineData("iss", "https://example.org")]
    [InlineData("exp", "1000")]
    [InlineData("nonce", null)]
    [InlineData("sub", null)]
    public async Task SignIn_ForgedClaim_IsRefused(string claim, string? value)
    {
        staff.Provider.Forge = claims =>
        {
            claims.Remove(claim);
            if (value is not null)
            {
                claims[claim] = long.TryParse(value, out var number) ? number : value;
            }
        };
        using var browser = staff.NewBrowser();

        await RefusedAsync(browser, await StaffHost.ReturnAsync(browser, "/staff"));
    }

    [Fact]
    public async Task SignIn_ForeignSignature_IsRefused()
    {
        staff.Provider.SignsWithForeignKey = true;
        using var browser = staff.NewBrowser();

        await RefusedAsync(browser, await StaffHost.ReturnAsync(browser, "/staff"));
    }

    [Fact]
    public async Task SignIn_ProviderSaysNo_Gets403()
    {
        using var browser = staff.NewBrowser();
        var back = (await StaffHost.ReturnAsync(browser, "/staff")).ToString();

        using var response = await browser.GetAsync(new Uri(back.Replace("code=", "error=access_denied&x=", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Session_ForgedCookie_SendsToTheProvider()
    {
        using var browser = staff.NewBrowser();
        browser.DefaultRequestHeaders.Add("Cookie", "boras-bot-staff=CfDJ8AAAA");

        using var response = await browser.GetAsync(new Uri("/staff", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Session_IdleForHalfAnHour_Ends()
    {
        using var browser = await staff.SignedInAsync();

        staff.Clock.Advance(TimeSpan.FromMinutes(31));

        using var response = await browser.GetAsync(new Uri("/staff", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Session_BusyForEightHours_EndsAllTheSame()
    {
        using var browser = await staff.SignedInAsync();
        var (shown, status) = (0, HttpStatusCode.OK);
        while (status == HttpStatusCode.OK && shown < 100)
        {
            staff.Clock.Advance(TimeSpan.FromMinutes(20));
            using var response = await browser.GetAsync(new Uri("/staff/prova", UriKind.Relative));
            status = response.StatusCode;
            shown++;
        }

        Assert.Equal((24, HttpStatusCode.Redirect), (shown, status));
    }

    [Fact]
    public async Task SignOut_WithTheFormsToken_EndsTheSession()
    {
        using var browser = await staff.SignedInAsync();

        using var response = await StaffHost.PostAsync(browser, "/staff", "/staff/logga-ut");

        Assert.Equal("/staff/utloggad", response.Headers.Location!.ToString());
        var html = await browser.GetStringAsync(response.Headers.Location);
        Assert.Contains($"href=\"{staff.Provider.Address}/end?client_id=boras-bot&amp;post_logout_redirect_uri=https%3A%2F%2Flocalhost%2Fstaff%2Futloggad\"", html, StringComparison.Ordinal);
        using var after = await browser.GetAsync(new Uri("/staff", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task SignOut_FromAnotherSite_IsRefused()
    {
        using var browser = await staff.SignedInAsync();

        using var response = await browser.PostAsync(new Uri("/staff/logga-ut", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var after = await browser.GetAsync(new Uri("/staff", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    private static async Task RefusedAsync(HttpClient browser, Uri back)
    {
        using var response = await browser.GetAsync(back);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Inloggningen gick inte", html, StringComparison.Ordinal);
        Assert.DoesNotContain("IDX", html, StringComparison.Ordinal);
        using var after = await browser.GetAsync(new Uri("/staff", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }
}
