using System.IO.Compression;
using System.Text;
using Boras.Bot.Knowledge.Importing.Fetching;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Knowledge.Tests.Importing.Fetching;

public sealed class PageFetcherTests : IAsyncLifetime
{
    private const string Page = "<html><body><main><h1>Bad</h1><p>Öppet.</p></main></body></html>";
    private readonly FetchOptions _options = new()
    {
        AllowPrivateAddresses = true,
        RetryDelaySeconds = 0.001,
        AttemptTimeoutSeconds = 5,
        TotalTimeoutSeconds = 30,
        BreakSeconds = 0.5,
        MaxBytes = 1024 * 1024,
    };

    private TestSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _site.Serve("/bad", Page);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Fetch_Page_GivesItsContentAndMark()
    {
        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetch("/bad"));

        Assert.Equal(Page, Encoding.UTF8.GetString(fetched.Document.Content));
        Assert.Equal(("text/html", "utf-8"), (fetched.Document.ContentType, fetched.Document.Charset));
        Assert.NotNull(fetched.Document.Fetched);
        using var again = Fetcher();
        Assert.IsType<FetchResult.NotModified>(await again.FetchAsync(_site.At("/bad"), fetched.Mark, CancellationToken.None));
    }

    [Fact]
    public async Task Fetch_Request_SaysWhoItIsFrom()
    {
        string? agent = null;
        _site.Pages["/vem"] = context =>
        {
            agent = context.Request.Headers.UserAgent;
            return Results.Text("x").ExecuteAsync(context);
        };

        await Fetch("/vem");

        Assert.Equal("Boras.Bot/0.1", agent);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://localhost:9/")]
    [InlineData("http://[::1]:9/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::ffff:192.168.0.1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    public async Task Fetch_PrivateAddress_IsNotCalled(string address)
    {
        _options.AllowPrivateAddresses = false;
        using var fetcher = Fetcher();

        // Its robots.txt can't be asked for either, so nothing is allowed there.
        Assert.Equal("it leads to a private address", Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(new Uri(address), null, CancellationToken.None)).Reason);
    }

    [Fact]
    public async Task Fetch_LoopbackNotConfigured_NeverReachesTheSite()
    {
        _options.AllowPrivateAddresses = false;

        Assert.IsType<FetchResult.Refused>(await Fetch("/bad"));
        Assert.Empty(_site.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://annan.example/bad")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("http://admin:hemligt@127.0.0.1/")]
    public async Task Fetch_RedirectOffTheSite_IsRefused(string target)
    {
        _site.Redirect("/bort", target);

        Assert.Equal("it leads to an address that isn't allowed", Assert.IsType<FetchResult.Refused>(await Fetch("/bort")).Reason);
    }

    [Fact]
    public async Task Fetch_RedirectOnTheSite_IsFollowed()
    {
        _site.Redirect("/gammal", "/bad");

        Assert.IsType<FetchResult.Fetched>(await Fetch("/gammal"));
    }

    [Fact]
    public async Task Fetch_RedirectWithoutEnd_IsRefused()
    {
        _site.Redirect("/runt", "/runt");

        Assert.Equal("it redirects more than 5 times", Assert.IsType<FetchResult.Refused>(await Fetch("/runt")).Reason);
    }

    [Fact]
    public async Task Fetch_PageWithoutEnd_IsLeft()
    {
        _site.Pages["/stor"] = async context =>
        {
            context.Response.ContentType = "text/html";
            var block = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
            }
        };

        Assert.Equal("it is larger than 1024 KiB", Assert.IsType<FetchResult.Refused>(await Fetch("/stor")).Reason);
    }

    [Fact]
    public async Task Fetch_SmallPackageThatGrows_IsRefused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(new byte[20 * 1024 * 1024]);
        }

        _site.Pages["/bomb"] = async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(packed.ToArray());
        };

        Assert.Equal("it is larger than 1024 KiB", Assert.IsType<FetchResult.Refused>(await Fetch("/bomb")).Reason);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/svg+xml")]
    [InlineData("application/zip")]
    public async Task Fetch_OtherContentType_IsRefused(string type)
    {
        _site.Serve("/fil", Encoding.UTF8.GetBytes(Page), type);

        Assert.Contains("no kind of text", Assert.IsType<FetchResult.Refused>(await Fetch("/fil")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_CutOff_IsAFailure()
    {
        _site.Pages["/kort"] = async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 5000;
            await context.Response.WriteAsync(Page);
            context.Abort();
        };
        _site.Serve("/utan-slut", "<html><body><main><h1>Bad</h1><p>Öpp");
        _site.Serve("/tom", "");

        Assert.IsType<FetchResult.Failed>(await Fetch("/kort"));
        Assert.Equal("it is cut off", Assert.IsType<FetchResult.Failed>(await Fetch("/utan-slut")).Reason);
        Assert.Equal("it is empty", Assert.IsType<FetchResult.Failed>(await Fetch("/tom")).Reason);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Fetch_NoSuchPage_IsGone(int status)
    {
        _site.Pages["/borta"] = context => Results.StatusCode(status).ExecuteAsync(context);

        Assert.IsType<FetchResult.Gone>(await Fetch("/borta"));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Fetch_FailsOnce_IsTriedAgain(int status)
    {
        var calls = 0;
        var page = _site.Pages["/bad"];
        _site.Pages["/bad"] = context => Interlocked.Increment(ref calls) == 1 ? Results.StatusCode(status).ExecuteAsync(context) : page(context);

        Assert.IsType<FetchResult.Fetched>(await Fetch("/bad"));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Fetch_NeverAnswers_FailsInTime()
    {
        (_options.AttemptTimeoutSeconds, _options.Retries) = (0.2, 1);
        _site.Pages["/seg"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        Assert.IsType<FetchResult.Failed>(await Fetch("/seg"));
    }

    [Fact]
    public async Task Fetch_HostThatKeepsFailing_IsLeftAloneAndComesBack()
    {
        _options.Retries = 0;
        using var fetcher = Fetcher();
        Assert.IsType<FetchResult.Fetched>(await fetcher.FetchAsync(_site.At("/bad"), null, CancellationToken.None));
        _site.Fault = (context, _) => Results.StatusCode(503).ExecuteAsync(context);
        for (var i = 0; i < 30; i++)
        {
            await fetcher.FetchAsync(_site.At("/bad"), null, CancellationToken.None);
        }

        var calls = _site.Requests.Count;
        Assert.InRange(calls, 10, 25);
        _site.Fault = null;

        FetchResult result;
        do
        {
            await Task.Delay(100);
            result = await fetcher.FetchAsync(_site.At("/bad"), null, CancellationToken.None);
        }
        while (result is FetchResult.Failed);

        Assert.IsType<FetchResult.Fetched>(result);
    }

    [Fact]
    public async Task Fetch_RobotsForbids_IsNotAskedFor()
    {
        _site.Serve("/robots.txt", "User-agent: *\nDisallow: /bad\n", "text/plain");

        Assert.Equal("robots.txt doesn't allow it", Assert.IsType<FetchResult.Refused>(await Fetch("/bad")).Reason);
        Assert.Equal(["/robots.txt"], _site.Requests);
    }

    [Fact]
    public async Task Fetch_RobotsCannotBeRead_NothingIsAskedFor()
    {
        _site.Pages["/robots.txt"] = context => Results.StatusCode(500).ExecuteAsync(context);

        Assert.Equal("robots.txt can't be read: the server answered 500", Assert.IsType<FetchResult.Failed>(await Fetch("/bad")).Reason);
        Assert.DoesNotContain("/bad", _site.Requests);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("User-agent: annan\nDisallow: /", true)]
    [InlineData("<html>\nUser-agent: *\nDisallow: /bad", false)]
    public async Task Fetch_AnyRobots_IsReadWhateverItsShape(string robots, bool allows)
    {
        _site.Serve("/robots.txt", robots, "text/html");

        Assert.Equal(allows, await Fetch("/bad") is FetchResult.Fetched);
    }

    [Fact]
    public async Task Fetch_AHundredMegabytes_AreNotRead()
    {
        _site.Pages["/stor"] = async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 100 * 1024 * 1024;
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        Assert.Equal("it is larger than 1024 KiB", Assert.IsType<FetchResult.Refused>(await Fetch("/stor")).Reason);
    }

    private PageFetcher Fetcher() => new(_options, TimeProvider.System);

    private async Task<FetchResult> Fetch(string path)
    {
        using var fetcher = Fetcher();
        return await fetcher.FetchAsync(_site.At(path), null, CancellationToken.None);
    }
}
