namespace Boras.Bot.Home;

internal static class HomeRegistration
{
    /// <summary>Maps <c>/</c>, and the templates <c>/privacy</c> and <c>/accessibility</c>.</summary>
    public static WebApplication MapHome(this WebApplication app)
    {
        var style = EmbeddedText.Read("site.css");
        var privacy = EmbeddedText.Read("privacy.html");
        var accessibility = EmbeddedText.Read("accessibility.html");
        app.MapGet("/", HomePage.Show);
        app.MapGet("/privacy", (HttpResponse response) => PageLayout.Show("Personuppgifter i frågetjänsten", privacy, "", response));
        app.MapGet("/accessibility", (HttpResponse response) => PageLayout.Show("Tillgänglighet i frågetjänsten", accessibility, "", response));
        app.MapGet("/site.css", (HttpResponse response) =>
        {
            PageHeaders.Set(response.Headers);
            return Results.Text(style, "text/css; charset=utf-8");
        });
        return app;
    }
}
