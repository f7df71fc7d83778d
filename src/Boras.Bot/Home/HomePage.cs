using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Home;

/// <summary><c>/</c>: tells whoever opens the address in a browser what runs here and how to talk to it.</summary>
internal static class HomePage
{
    public static WebApplication MapHome(this WebApplication app)
    {
        app.MapGet("/", (LiveIndex index) => Results.Content(Html(index.Current?.Count ?? 0), "text/html; charset=utf-8"));
        return app;
    }

    private static string Html(int items) => $$"""
        <!DOCTYPE html>
        <html lang="sv">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Borås Stads frågetjänst</title>
          <style>
            body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            code { overflow-wrap: anywhere }
          </style>
        </head>
        <body>
          <main>
            <h1>Borås Stads frågetjänst</h1>
            <p>Tjänsten är i gång och svarar ur {{items}} texter.</p>
            <p>Anslut Bot Framework Emulator eller Microsoft 365 Agents Playground till <code>/api/messages</code> på den här adressen.</p>
          </main>
        </body>
        </html>
        """;
}
