using System.Globalization;
using System.Text;

namespace Boras.Bot.Knowledge.Tests.Importing.City;

/// <summary>A page or an article of the made-up city.</summary>
internal sealed class CityPage
{
    private static readonly string[] Subjects = ["bygglov", "förskola", "återvinning", "parkering", "äldreomsorg", "simhallen", "snöröjning", "färdtjänst"];

    private CityPage(int number, bool isArticle)
    {
        (Number, IsArticle) = (number, isArticle);
        Title = isArticle ? $"Nyhet {number}: så blir {Subject}" : $"Om {Subject} i område {number}";
        var id = number.ToString("x14", CultureInfo.InvariantCulture);
        Path = isArticle ? $"/nyheter/nyhet{number}.5.{id}.html" : $"/omrade{number % 20}/sida{number}.4.{id}.html";
        Teaser = $"Kommunen har beslutat om {Subject} i område {number} för året som kommer";
        Questions = isArticle ? [] : [.. Enumerable.Range(1, 2 + (number % 3)).Select(Question)];
    }

    public int Number { get; }

    public bool IsArticle { get; }

    public string Path { get; }

    public string Title { get; }

    /// <summary>The beginning of an article, which feeds hold.</summary>
    public string Teaser { get; }

    /// <summary>The text of an article after its beginning.</summary>
    public string Rest { get; set; } = "Åtgärderna börjar i vår, säger förvaltningen, och pågår över sommaren.";

    /// <summary>The questions of a page with their answers: a paragraph and, for some, a list.</summary>
    public List<(string Title, string Words, string[] Points)> Questions { get; }

    /// <summary>Number of the version, for the sitemap.</summary>
    public int Version { get; set; }

    private string Subject => Subjects[Number % Subjects.Length];

    public static CityPage Page(int number) => new(number, isArticle: false);

    public static CityPage Article(int number) => new(number, isArticle: true);

    public (string Title, string Words, string[] Points) Question(int i) =>
        ($"Fråga {i}: vad gäller för {Subject} i område {Number}?", $"I område {Number} gäller regel {i} för {Subject}, och avgiften är {100 + (Number * i)} kronor.",
            i % 2 == 0 ? ["Ansök i e-tjänsten", $"Vänta i {i + 1} veckor"] : []);

    /// <summary>The items that the page must give, in a form that can be compared.</summary>
    public IEnumerable<string> Items(Uri site) => IsArticle
        ? [$"News|{Title}|{new Uri(site, Path)}|{Teaser}.\n\n{Rest}"]
        : Questions.Select(question => $"Faq|{question.Title}|{new Uri(site, Path)}|{Plain(question)}")
            .Append($"Page|{Title}|{new Uri(site, Path)}|Här står om {Subject}.");

    /// <summary>The page as Sitevision would serve it, with menus and what else is around.</summary>
    public string Html() => $"""
        <!DOCTYPE html><html lang="sv"><head><title>{Title} - Staden</title><script>var sv = "Dold fråga?";</script></head><body onload="spy()">
        <header><nav aria-label="Huvudmeny"><ul><li><a href="/">Start</a></li><li><a href="/kontakt">Vad vill du fråga om?</a></li></ul></nav></header>
        <nav aria-label="Brödsmulor"><ol><li><a href="/">Staden</a></li><li><a href="/omrade{Number % 20}">Område {Number % 20}</a></li></ol></nav>
        <main class="pagecontent"><div class="sv-text-portlet"><div class="sv-text-portlet-content"><h1>{Title}</h1>
        {(IsArticle ? $"<p>{Teaser}.</p><p>{Rest}</p>" : $"<p>Här står om {Subject}.</p>{string.Concat(Questions.Select(Section))}")}
        <p>Dela sidan</p></div></div></main><footer><p>Staden, 501 80</p></footer></body></html>
        """;

    private static string Plain((string Title, string Words, string[] Points) question) =>
        question.Points.Length == 0 ? question.Words : $"{question.Words}\n\n{string.Join('\n', question.Points.Select(point => $"- {point}"))}";

    // Every second shape that the websites of cities have.
    private string Section((string Title, string Words, string[] Points) question, int i)
    {
        var body = new StringBuilder($"<p>{question.Words}</p>");
        if (question.Points.Length > 0)
        {
            body.Append("<ul>").AppendJoin("", question.Points.Select(point => $"<li>{point}</li>")).Append("</ul>");
        }

        return ((Number + i) % 4) switch
        {
            0 => $"<h2>{question.Title}</h2>{body}",
            1 => $"<h2><button aria-expanded=\"false\" aria-controls=\"p{i}\">{question.Title}</button></h2><div id=\"p{i}\" hidden>{body}</div>",
            2 => $"<details><summary>{question.Title}</summary>{body}</details>",
            _ => $"<div role=\"button\" aria-controls=\"p{i}\" tabindex=\"0\">{question.Title}</div><div id=\"p{i}\" style=\"display:none\">{body}</div>",
        };
    }
}
