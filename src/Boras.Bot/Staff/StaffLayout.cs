using Boras.Bot.Home;
using Microsoft.AspNetCore.Antiforgery;

namespace Boras.Bot.Staff;

/// <summary>What the pages for staff have in common.</summary>
internal sealed class StaffLayout(IAntiforgery antiforgery)
{
    private const string Html = "text/html; charset=utf-8";
    private static readonly (string Path, string Name)[] Pages = [(StaffPaths.Root, "Vad invånarna frågade"), (StaffPaths.Bench, "Prova en fråga")];

    /// <summary>A page for who has signed in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Which of the pages it is.</param>
    /// <param name="title">Its title, as text.</param>
    /// <param name="main">What is in its main part, as HTML.</param>
    public IResult Page(HttpContext context, string path, string title, string main) => Results.Content(
        Document(title, Menu(context, path), main, $"<link rel=\"stylesheet\" href=\"{StaffPaths.Style}\">\n  <script src=\"{StaffPaths.Script}\" defer></script>"), Html);

    /// <summary>A page that says why there is no other; with a way out for who has signed in.</summary>
    public IResult Message(HttpContext context, string title, string text, int status) => Results.Content(
        Document(title, "", $"<h1>{PageLayout.Text(title)}</h1>\n<p>{PageLayout.Text(text)}</p>\n<p><a href=\"{StaffPaths.Root}\">Till sidan för personalen</a></p>\n{Leave(context)}", ""),
        Html, contentEncoding: null, status);

    /// <summary>A form that was sent from a page of another session, or of another site.</summary>
    public IResult Stale(HttpContext context) => Message(
        context, "Formuläret gäller inte längre", "Sidan hade varit öppen för länge, eller så kom formuläret från en annan webbplats. Gå tillbaka till sidan och försök igen.", StatusCodes.Status400BadRequest);

    /// <summary>A page open to everybody.</summary>
    public static IResult Open(string title, string main) => Results.Content(Document(title, "", main, ""), Html);

    /// <summary>The hidden field that shows that a form comes from a page of the same session.</summary>
    public string FormToken(HttpContext context)
    {
        // It sets headers of its own for caches; ours say more.
        var tokens = antiforgery.GetAndStoreTokens(context);
        StaffHeaders.Set(context.Response.Headers);
        return $"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{tokens.RequestToken}\">";
    }

    private string Menu(HttpContext context, string path) => $"""
        <nav aria-label="För personalen"><ul>
        {string.Join('\n', Pages.Select(page => $"<li><a href=\"{page.Path}\"{(page.Path == path ? " aria-current=\"page\"" : "")}>{page.Name}</a></li>"))}
        </ul></nav>
        <div class="who"><span>{PageLayout.Text(context.User.Identity?.Name ?? "")}</span>{Leave(context)}</div>
        """;

    private string Leave(HttpContext context) => context.User.Identity?.IsAuthenticated == true
        ? $"<form method=\"post\" action=\"{StaffPaths.SignOut}\">{FormToken(context)}<button type=\"submit\">Logga ut</button></form>" : "";

    private static string Document(string title, string menu, string main, string head) => $"""
        <!DOCTYPE html>
        <html lang="sv">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{PageLayout.Text(title)} – Borås Stads frågetjänst</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/site.css">
          {head}
        </head>
        <body class="staff">
          <a class="skip" href="#main">Hoppa till innehållet</a>
          <header><div><p><a href="{StaffPaths.Root}">Borås Stads frågetjänst <span>för personalen</span></a></p>
        {menu}
          </div></header>
          <main id="main">
        {main}
          </main>
        </body>
        </html>
        """;
}
