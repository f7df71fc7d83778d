using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Knowledge.Tests.Importing.Fetching;

/// <summary>A website on Kestrel, on a loopback port of its own.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestSite(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>What is served, by path.</summary>
    public ConcurrentDictionary<string, Func<HttpContext, Task>> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>Comes before every page; null for none.</summary>
    public Func<HttpContext, Func<Task>, Task>? Fault { get; set; }

    /// <summary>The paths that were asked for, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<TestSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var site = new TestSite(app);
        app.Run(context =>
        {
            site.Requests.Enqueue(context.Request.Path);
            var page = site.Pages.GetValueOrDefault(context.Request.Path, NotFound);
            return site.Fault is { } fault ? fault(context, () => page(context)) : page(context);
        });
        await app.StartAsync();
        site.Address = new Uri(app.Urls.First());
        return site;

        static Task NotFound(HttpContext context)
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }
    }

    public Uri At(string path) => new(Address, path);

    /// <summary>Serves <paramref name="text"/>, with an entity tag of its content that conditional requests are met by.</summary>
    public void Serve(string path, string text, string type = "text/html; charset=utf-8") => Serve(path, Encoding.UTF8.GetBytes(text), type);

    public void Serve(string path, byte[] content, string? type)
    {
        var tag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))[..16]}\"";
        Pages[path] = async context =>
        {
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = 304;
                return;
            }

            context.Response.ContentType = type;
            context.Response.ContentLength = content.Length;
            await context.Response.Body.WriteAsync(content);
        };
    }

    public void Redirect(string path, string target) => Pages[path] = context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
