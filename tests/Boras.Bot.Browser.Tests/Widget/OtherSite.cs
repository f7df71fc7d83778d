using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Browser.Tests.Widget;

/// <summary>A website elsewhere that embeds the widget behind a strict policy; answers as localhost and as 127.0.0.1, two origins.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private string _service = "";
    private string _attributes = "";

    private OtherSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet("/", Show);
        _app.MapGet("/favicon.ico", () => Results.NoContent());
    }

    private int Port => new Uri(_app.Urls.Single()).Port;

    public string AsLocalhost => $"http://localhost:{Port}";

    public string AsAddress => $"http://127.0.0.1:{Port}";

    public static async Task<OtherSite> StartAsync()
    {
        var site = new OtherSite();
        await site._app.StartAsync();
        return site;
    }

    /// <summary>Embeds the widget of <paramref name="service"/> with the policy that README gives, and more attributes.</summary>
    public void Embed(Service service, string attributes = "") => (_service, _attributes) = (service.Address, attributes);

    private Task Show(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {_service}; frame-src {_service}";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($$"""
            <!DOCTYPE html><html lang="sv"><head><title>En webbplats</title>
            <script src="{{_service}}/widget.js" async {{_attributes}}></script></head>
            <body><main><h1>En webbplats</h1></main></body></html>
            """);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
