using System.IO.Compression;
using System.Text;
using Boras.Bot.Knowledge.Tests.Importing.Fetching;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Knowledge.Tests.Importing.City;

/// <summary>Pages that are hostile or broken, one in every way that is known.</summary>
internal static class BrokenPages
{
    private const string Words = "Här är åäö på riktigt, i 25 veckor.";
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Serves them on <paramref name="site"/>.</summary>
    /// <returns>Their paths, and for those that can be used the title and text of the only question.</returns>
    public static List<(string Path, string? Title, string? Text)> Serve(TestSite site)
    {
        var pages = new List<(string Path, string? Title, string? Text)>();
        Text("skript", "<script>alert(1)</script><p onclick=\"alert(2)\">Hej <a href=\"javascript:alert(3)\">klicka</a>.</p><img src=x onerror=alert(4)>", "Hej klicka.");
        Text("dold", "<p hidden>Dold</p><p style=\"display:none\">Dold</p><p>Synlig.</p><div aria-hidden=\"true\">Dold</div><!-- Dold -->", "Synlig.");
        Text("omvand", "<p>Betala\u202E till\u2066 konto\u200B 123\u00AD4.</p>", "Betala till konto 1234.");
        Text("markdown", "<p>[Klicka](javascript:alert(1)) **fet** # rubrik</p><p>---</p><p>pinned: true</p>", "[Klicka](javascript:alert(1)) **fet** # rubrik\n\n---\n\npinned: true");
        Coded("latin1", Western, "text/html; charset=iso-8859-1");
        Coded("latin1-utan", Western, "text/html");
        Coded("latin1-fel", Western, "text/html; charset=utf-8");
        Coded("utf16", Encoding.Unicode, "text/html");
        Coded("utf16-be", Encoding.BigEndianUnicode, "text/html");
        Refused("dubbelt", Western.GetString(Encoding.UTF8.GetBytes(Html("dubbelt", "<p>Öppet på söndag och lördag.</p>"))));
        Refused("tom", "");
        Refused("utan-slut", Html("utan-slut", $"<p>{Words}</p>")[..^40]);
        Refused("utan-text", "<html><body><main><h1>Rubrik</h1></main></body></html>");
        Refused("djup", $"<html><body><main>{string.Concat(Enumerable.Repeat("<div>", 100_000))}x</main></body></html>");
        Refused("entiteter", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>&c;&d;</loc></url></urlset>", "application/xml");
        Refused("pdf", "%PDF-1.7", "application/pdf");
        Answers("429", 429);
        Answers("503", 503);
        Answers("borta", 410);
        Handled("runt", context => Redirected(context, "/trasig/runt.html"));
        Handled("bort", context => Redirected(context, "http://169.254.169.254/latest/meta-data/"));
        Handled("seg", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        Handled("avbruten", CutOffAsync);
        Handled("stor", EndlessAsync);
        Handled("bomb", BombAsync);
        return pages;

        void Text(string name, string body, string text) => Page(name, Encoding.UTF8.GetBytes(Html(name, body)), "text/html; charset=utf-8", text);
        void Coded(string name, Encoding encoding, string type) => Page(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(Html(name, $"<p>{Words}</p>"))], type, Words);
        void Refused(string name, string content, string type = "text/html; charset=utf-8") => Page(name, Encoding.UTF8.GetBytes(content), type, null);
        void Answers(string name, int status) => Handled(name, context => Results.StatusCode(status).ExecuteAsync(context));

        void Page(string name, byte[] content, string type, string? text)
        {
            site.Serve(PathOf(name), content, type);
            pages.Add((PathOf(name), text is null ? null : TitleOf(name), text));
        }

        void Handled(string name, RequestDelegate page)
        {
            site.Pages[PathOf(name)] = context => page(context);
            pages.Add((PathOf(name), null, null));
        }
    }

    private static string PathOf(string name) => $"/trasig/{name}.html";

    private static string TitleOf(string name) => $"Vad gäller för {name}?";

    private static string Html(string name, string body) =>
        $"<!DOCTYPE html><html lang=\"sv\"><head><title>t</title></head><body><main><h1>Trasig {name}</h1><h2>{TitleOf(name)}</h2>{body}</main></body></html>";

    private static Task Redirected(HttpContext context, string target)
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    }

    private static async Task CutOffAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        context.Response.ContentLength = 5000;
        await context.Response.WriteAsync("<html><body><main><h1>Av");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        var block = new byte[64 * 1024];
        block.AsSpan().Fill((byte)'x');
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(block, context.RequestAborted);
        }
    }

    // A hundred MiB of zeros in a hundred KiB.
    private static async Task BombAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.SmallestSize);
        var block = new byte[1024 * 1024];
        for (var i = 0; i < 100 && !context.RequestAborted.IsCancellationRequested; i++)
        {
            await gzip.WriteAsync(block, context.RequestAborted);
        }
    }
}
