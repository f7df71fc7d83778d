using Boras.Bot.Protocol.DirectLine;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Widget;

internal static class WidgetRegistration
{
    private const string ForEver = "public, max-age=31536000, immutable";

    // A website has a new launcher within the hour, without asking for it on every page.
    private const string AnHour = "public, max-age=3600";

    public static IServiceCollection AddWidget(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<WidgetOptions, WidgetOptionsValidator>().BindConfiguration("Widget");
        return services.AddSingleton<WidgetFiles>().AddSingleton<PanelPage>();
    }

    /// <summary>Maps <c>/widget.js</c> and what it loads below <c>/widget</c>; nothing without Direct Line.</summary>
    public static WebApplication MapWidget(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Enabled)
        {
            return app;
        }

        app.MapGet("/widget.js", (WidgetFiles files, HttpRequest request, HttpResponse response) =>
        {
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return Send(files.Script, AnHour, request, response);
        });
        app.MapGet("/widget/panel", (string? lang, PanelPage page, HttpResponse response) => page.Show(lang, response));
        app.MapGet("/widget/{version}/{name}", (string version, string name, WidgetFiles files, HttpRequest request, HttpResponse response) =>
            version == files.Version && files.Find(name) is { } file ? Send(file, ForEver, request, response) : Results.NotFound());
        return app;
    }

    private static IResult Send(WidgetFile file, string cache, HttpRequest request, HttpResponse response)
    {
        response.Headers.CacheControl = cache;
        response.Headers.XContentTypeOptions = "nosniff";
        return file.Send(request, response);
    }
}
