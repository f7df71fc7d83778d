using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Home;

/// <summary><c>/</c>: the city's questions and answers as a page, with the widget on it, to show what the service does.</summary>
internal static class HomePage
{
    private const string Bubble = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M4 4h16v12H10l-5 4v-4H4z\"/></svg>";
    private const int MaxMeetings = 2;

    public static IResult Show(LiveIndex index, HttpResponse response)
    {
        IReadOnlyList<KnowledgeItem> items = index.Current?.Items ?? [];
        var questions = items.Where(item => item.Kind == ItemKind.Faq).GroupBy(item => item.Breadcrumb is [.., var page] ? page : "Frågor");
        return PageLayout.Show(
            "Frågor och svar – Borås Stads frågetjänst",
            $"""
            <h1>Frågor och svar</h1>
            <p class="lead">Hitta svaret här på sidan, eller skriv din fråga med egna ord. Frågetjänsten svarar ordagrant ur Borås Stads texter och länkar till sidan.</p>
            <section aria-labelledby="examples">
            <h2 id="examples">Prova att fråga</h2>
            <ul class="examples">
            {string.Join('\n', Examples(items).Select(example => Example(example.Question, example.Language)))}
            </ul>
            </section>
            {string.Join('\n', questions.Select(page => Section(page.Key, page)))}
            """,
            $"""
            <p>Tjänsten är i gång och svarar ur {items.Count} texter.</p>
            <p>Anslut Bot Framework Emulator eller Microsoft 365 Agents Playground till <code>/api/messages</code> på den här adressen.</p>
            """,
            response);
    }

    // One in English, since questions in other languages are answered as well.
    private static IEnumerable<(string Question, string Language)> Examples(IEnumerable<KnowledgeItem> items) =>
    [
        ("Varför behövs innovationer?", "sv"),
        ("what is a wicked problem?", "en"),
        .. items.Where(item => item.Kind == ItemKind.Meeting).Select(item => item.Title).Distinct(StringComparer.Ordinal).Take(MaxMeetings)
            .Select(committee => ($"När är nästa möte i {committee}?", "sv")),
    ];

    private static string Example(string question, string language) =>
        $"<li><button type=\"button\" data-boras-bot-ask=\"{PageLayout.Text(question)}\">{Bubble}<span lang=\"{language}\">{PageLayout.Text(question)}</span></button></li>";

    private static string Section(string page, IEnumerable<KnowledgeItem> items) =>
        $"<section><h2>{PageLayout.Text(page)}</h2>\n{string.Join('\n', items.Select(item => Question(item, page)))}\n</section>";

    private static string Question(KnowledgeItem item, string page)
    {
        var paragraphs = item.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => $"<p>{string.Join("<br>", paragraph.Split('\n').Select(PageLayout.Text))}</p>");
        var link = item.Url.Length == 0 ? "" : $"<p><a href=\"{PageLayout.Text(item.Url)}\">Läs på sidan {PageLayout.Text(page)}</a></p>";
        return $"<details><summary><h3>{PageLayout.Text(item.Title)}</h3></summary><div>{string.Concat(paragraphs)}{link}</div></details>";
    }
}
