using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Boras.Bot.Protocol.DirectLine;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Widget;

/// <summary><c>/widget/panel</c>: the page in the frame, where the conversation is.</summary>
internal sealed class PanelPage(WidgetFiles files, IOptions<WidgetOptions> options, IOptions<DirectLineOptions> directLine)
{
    private const int NonceBytes = 18;

    // The hash of nothing: a library in Web Chat makes one style element without the nonce, and fills it by script, which needs no leave.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    // Letters such as å stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Dictionary<string, string> Locales = new(StringComparer.Ordinal) { ["sv"] = "sv-SE", ["en"] = "en-US", ["fi"] = "fi-FI" };

    /// <summary>The page in a language; Swedish when it isn't known.</summary>
    public IResult Show(string? lang, HttpResponse response)
    {
        // Web Chat writes style elements, which a strict policy takes by this alone.
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        response.Headers.ContentSecurityPolicy = Policy(nonce);
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return Results.Content(Html(Locales.ContainsKey(lang ?? "") ? lang! : WidgetTexts.Languages[0], nonce), "text/html; charset=utf-8");
    }

    private string Policy(string nonce)
    {
        var settings = directLine.Value;
        // Streams go to the public address. From pages of the own origin 'self' covers them.
        var streams = string.IsNullOrEmpty(settings.PublicUrl) ? "" : " ws" + settings.PublicUrl.TrimEnd('/')["http".Length..];
        return string.Join("; ", [
            "default-src 'none'",
            "script-src 'self'",
            $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
            "img-src 'self' blob: data:",
            $"connect-src 'self'{streams}",
            "base-uri 'none'",
            "form-action 'none'",
            string.Join(' ', ["frame-ancestors 'self'", .. settings.AllowedOrigins]),
        ]);
    }

    private string Html(string language, string nonce)
    {
        var texts = WidgetTexts.OfPanel(language);
        var privacy = Encoder.Encode(options.Value.PrivacyUrl);
        var root = $"/widget/{files.Version}";
        var json = JsonSerializer.Serialize(new PanelTexts(texts, WidgetTexts.OfWebChat(language), Locales[language]), WidgetJsonContext.Default.PanelTexts);
        return $$"""
            <!DOCTYPE html>
            <html lang="{{language}}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{{Text("Title")}}</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="{{root}}/panel.css">
              {{string.Join("\n  ", files.Modules.Select(module => $"<link rel=\"modulepreload\" href=\"{root}/{module}\">"))}}
              <script defer src="{{root}}/webchat.min.js"></script>
              <script defer src="{{root}}/markdown-it.min.js"></script>
              <script id="texts" type="application/json">{{json}}</script>
              <script type="module" src="{{root}}/panel.js" nonce="{{nonce}}"></script>
            </head>
            <body>
              <header aria-label="{{Text("About")}}">
                <h1 id="title">{{Text("Title")}}</h1>
                <div id="options">
                  <button id="menu-button" type="button" aria-expanded="false" aria-controls="menu">{{Text("Options")}}</button>
                  <ul id="menu" hidden>
                    <li><button id="print" type="button">{{Text("Print")}}</button></li>
                    <li><button id="end" type="button">{{Text("End")}}</button></li>
                    <li><button id="remove" type="button">{{Text("Remove")}}</button></li>
                    <li><a href="{{privacy}}" target="_blank" rel="noopener">{{Text("PersonalData")}}<span class="outside"> ({{Text("OpensInNewTab")}})</span></a></li>
                  </ul>
                </div>
                <button id="close" type="button" aria-label="{{Text("CloseChat")}}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19"/></svg></button>
              </header>
              <section id="about" aria-label="{{Text("Before")}}">
                <p id="greeting" hidden></p>
                <p>{{Text("Notice")}} <a href="{{privacy}}" target="_blank" rel="noopener">{{Text("PrivacyLink")}}<span class="outside"> ({{Text("OpensInNewTab")}})</span></a></p>
              </section>
              <p id="status" role="status"></p>
              <main id="chat" aria-label="{{Text("Conversation")}}"><noscript>{{Text("NoScript")}}</noscript></main>
              <section id="over" hidden>
                <p id="over-text" role="status"></p>
                <button id="again" class="main" type="button">{{Text("Again")}}</button>
              </section>
              <div id="announcer" class="hidden" role="log" aria-live="polite" aria-label="{{Text("Answers")}}"></div>
              <dialog id="confirm" aria-labelledby="confirm-text">
                <form method="dialog">
                  <p id="confirm-text">{{Text("ConfirmRemove")}}</p>
                  <div>
                    <button class="plain" value="">{{Text("ConfirmNo")}}</button>
                    <button class="main" value="remove">{{Text("ConfirmYes")}}</button>
                  </div>
                </form>
              </dialog>
            </body>
            </html>
            """;

        string Text(string name) => Encoder.Encode(texts[name]);
    }
}
