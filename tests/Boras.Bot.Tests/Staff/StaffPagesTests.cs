using System.Net;
using System.Text;
using System.Text.Json;
using Boras.Bot.Feedback;
using Boras.Bot.Tests.Insights;
using static Boras.Bot.Tests.Insights.AskedRows;

namespace Boras.Bot.Tests.Staff;

public sealed class StaffPagesTests(StaffHost staff) : IClassFixture<StaffHost>
{
    private const string NearAndHostile = "<b> \"innovation\" & '>: innovationer";
    private const string Hostile = "<script>alert(1)</script> \"altan\" & '>: bygglov 🐛";

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/prova")]
    [InlineData("/staff/staff.js")]
    [InlineData("/staff/data.csv")]
    [InlineData("/staff/finns-inte")]
    public async Task Staff_SignedIn_HasHeadersThatKeepItToItself(string path)
    {
        using var browser = await staff.SignedInAsync();

        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(path.EndsWith("inte", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Insights_HostileTexts_AreEscapedAndCopyable()
    {
        await staff.Database.AskAsync(staff.Clock.GetUtcNow(), "no-answer", Hostile, Callers(6));
        // A rating tells which text the answer was from, and so there is a line to copy.
        await staff.Database.RateAsync(staff.Clock.GetUtcNow(), FeedbackRating.Down, NearAndHostile, Callers(6));
        staff.Provider.Name = "<img src=x onerror=alert(1)>";
        using var browser = await staff.SignedInAsync();

        var html = await browser.GetStringAsync(new Uri("/staff", UriKind.Relative));

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("value=\"  - &quot;&lt;b&gt; \\&quot;innovation\\&quot; &amp; &#x27;&gt;: innovationer", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?i)<[^>]+\s(style|on\w+)=", html);
    }

    [Fact]
    public async Task Insights_JsonAndCsv_AreFilesOfTheSamePeriod()
    {
        await staff.Database.AskAsync(staff.Clock.GetUtcNow().AddDays(-20), "no-answer", "när öppnar simhallen", Callers(6));
        using var browser = await staff.SignedInAsync();

        using var json = await browser.GetAsync(new Uri("/staff/data.json?dagar=7", UriKind.Relative));
        using var csv = await browser.GetAsync(new Uri("/staff/data.csv?dagar=30", UriKind.Relative));

        Assert.Equal(("attachment", "attachment"), (json.Content.Headers.ContentDisposition!.DispositionType, csv.Content.Headers.ContentDisposition!.DispositionType));
        var week = await json.Content.ReadAsStringAsync();
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(week).RootElement.ValueKind);
        Assert.DoesNotContain("simhallen", week, StringComparison.Ordinal);
        var month = await csv.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), month[..3]);
        Assert.Contains("när öppnar simhallen", Encoding.UTF8.GetString(month), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dagar=7", "7 dagar")]
    [InlineData("dagar=365", "365 dagar")]
    [InlineData("dagar=99999999999", "90 dagar")]
    [InlineData("dagar=-1", "90 dagar")]
    [InlineData("dagar=<b>", "90 dagar")]
    [InlineData("", "90 dagar")]
    public async Task Insights_Period_IsMarked(string query, string marked)
    {
        using var browser = await staff.SignedInAsync();

        var html = await browser.GetStringAsync(new Uri($"/staff?{query}", UriKind.Relative));

        Assert.Contains($"aria-current=\"true\">{marked}</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bench_Question_ShowsOutcomeProbabilityFeaturesAndHits()
    {
        using var browser = await staff.SignedInAsync();

        using var response = await StaffHost.PostAsync(browser, "/staff/prova", "/staff/prova", ("question", "Vad betyder innovation?"));

        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<dt>Utfall</dt><dd>Svar</dd>", html, StringComparison.Ordinal);
        Assert.Contains("svenska", html, StringComparison.Ordinal);
        Assert.Contains("Hur mycket av frågan texten har", html, StringComparison.Ordinal);
        Assert.Contains("faq/vad-ar-en-innovation.md", html, StringComparison.Ordinal);
        Assert.Contains("ordet självt", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Hej!")]
    [InlineData("min man slår mig")]
    [InlineData("🐛")]
    [InlineData("</textarea><script>alert(1)</script>")]
    [InlineData("När är nästa möte i Kommunstyrelsen?")]
    [InlineData("Jag heter Anna, 19121212-1212")]
    public async Task Bench_AnyQuestion_IsShownSafelyAndKeptNowhere(string question)
    {
        using var browser = await staff.SignedInAsync();
        var before = await CountAsync();

        using var response = await StaffHost.PostAsync(browser, "/staff/prova", "/staff/prova", ("question", question));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Bench_WithoutTheFormsToken_IsRefused()
    {
        using var browser = await staff.SignedInAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("question", "innovation")]);

        using var response = await browser.PostAsync(new Uri("/staff/prova", UriKind.Relative), form);
        using var json = await browser.PostAsync(new Uri("/staff/prova", UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (response.StatusCode, json.StatusCode));
        Assert.Contains("Formuläret gäller inte längre", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bench_TokenOfAnotherSession_IsRefused()
    {
        using var other = await staff.SignedInAsync();
        using var browser = await staff.SignedInAsync();
        var page = await other.GetStringAsync(new Uri("/staff/prova", UriKind.Relative));
        var token = page.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("question", "innovation")]);

        using var response = await browser.PostAsync(new Uri("/staff/prova", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private Task<int> CountAsync() => staff.Database.ReadAsync(context => Task.FromResult(context.Questions.Count() + context.Activities.Count()), default);
}
