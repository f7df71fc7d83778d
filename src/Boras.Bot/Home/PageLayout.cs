using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Boras.Bot.Home;

/// <summary>What the service's own pages have in common.</summary>
internal static class PageLayout
{
    // Letters such as å stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A page with the widget on it.</summary>
    /// <param name="title">The page's title, as text.</param>
    /// <param name="main">What is in its main part, as HTML.</param>
    /// <param name="footer">What is added to the foot, as HTML.</param>
    /// <param name="response">Gets the headers.</param>
    public static IResult Show(string title, string main, string footer, HttpResponse response)
    {
        PageHeaders.Set(response.Headers);
        return Results.Content($$"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{{Text(title)}}</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/site.css">
              <script src="/widget.js" async></script>
            </head>
            <body>
              <a class="skip" href="#main">Hoppa till innehållet</a>
              <header><p><a href="/">Borås Stads frågetjänst</a></p></header>
              <main id="main">
            {{main}}
              </main>
              <footer>
                <nav aria-label="Om tjänsten"><a href="/privacy">Personuppgifter</a> <a href="/accessibility">Tillgänglighet</a></nav>
            {{footer}}
              </footer>
            </body>
            </html>
            """, "text/html; charset=utf-8");
    }

    /// <summary>Text as HTML.</summary>
    public static string Text(string text) => Encoder.Encode(text);
}
