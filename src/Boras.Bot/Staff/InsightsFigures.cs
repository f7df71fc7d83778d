using Boras.Bot.Home;
using Boras.Bot.Insights;

namespace Boras.Bot.Staff;

/// <summary>The figures on all questions, as HTML.</summary>
internal static class InsightsFigures
{
    /// <summary>The few figures that are read first.</summary>
    public static string Summary(InsightsReport report) => $"""
        <section aria-labelledby="figures">
        <h2 id="figures" class="unseen">I korthet</h2>
        <dl class="figures">
        <div><dt>Frågor</dt><dd>{StaffText.Count(report.Questions)}</dd></div>
        {string.Concat(report.Outcomes.Select(Figure))}
        {string.Concat(report.Feedback.Select(cell => $"<div><dt>{StaffText.Name(cell.Name)}</dt><dd>{StaffText.Count(cell)}</dd></div>"))}
        </dl>
        <p class="note">{StaffText.Count(report.Asides)} andra meddelanden, som hälsningar, räknas inte som frågor. <abbr>–</abbr> betyder att talet hålls inne för att ett litet tal bredvid inte ska gå att räkna ut.</p>
        </section>
        """;

    /// <summary>When, in which languages and by which channels, and which answers were rated badly.</summary>
    public static string Details(InsightsReport report) => $"""
        <section aria-labelledby="when">
        <h2 id="when">När frågorna ställdes</h2>
        {BarChart.Show("hours", "Frågor per timme på dygnet", "Timme", [.. report.Hours.Select(cell => (cell.Name, "kl. " + cell.Name, cell))])}
        {BarChart.Show("weekdays", "Frågor per veckodag", "Veckodag", [.. report.Weekdays.Select(cell => (StaffText.Name(cell.Name)[..3], StaffText.Name(cell.Name), cell))])}
        </section>
        <section aria-labelledby="how">
        <h2 id="how">Språk och kanaler</h2>
        <div class="beside">
        {Table("Frågor per språk", "Språk", report.Languages, StaffText.Language)}
        {Table("Frågor per kanal", "Kanal", report.Channels, StaffText.Name)}
        </div>
        </section>
        {Worst(report.WorstItems)}
        """;

    private static string Figure(Cell cell) =>
        $"<div class=\"{cell.Name}\"><dt>{StaffText.Name(cell.Name)}</dt><dd>{(cell.Share is { } share ? StaffText.Percent(share) : StaffText.Count(cell))}{(cell.Share is null ? "" : $" <small>{StaffText.Count(cell)} st</small>")}</dd></div>";

    private static string Table(string caption, string what, IReadOnlyList<Cell> cells, Func<string, string> name) => cells.Count == 0
        ? $"<p>{caption}: inga än.</p>"
        : $"""
        <table><caption>{caption}</caption>
        <thead><tr><th scope="col">{what}</th><th scope="col" class="number">Antal</th><th scope="col" class="number">Andel</th></tr></thead>
        <tbody>{string.Concat(cells.Select(cell => $"<tr><th scope=\"row\">{name(cell.Name)}</th><td class=\"number\">{StaffText.Count(cell)}</td><td class=\"number\">{(cell.Share is { } share ? StaffText.Percent(share) : "")}</td></tr>"))}</tbody>
        </table>
        """;

    private static string Worst(IReadOnlyList<ItemRating> items) => items.Count == 0 ? "" : $"""
        <section aria-labelledby="worst">
        <h2 id="worst">Svar som fick tumme ner</h2>
        <div class="wide" role="group" aria-labelledby="worst" tabindex="0">
        <table>
        <thead><tr><th scope="col">Text</th><th scope="col" class="number">Tumme ner</th><th scope="col" class="number">Tumme upp</th></tr></thead>
        <tbody>{string.Concat(items.Select(item => $"<tr><th scope=\"row\">{PageLayout.Text(item.Title)} <code>{PageLayout.Text(item.Id)}.md</code></th>{Rating(item, "down")}{Rating(item, "up")}</tr>"))}</tbody>
        </table>
        </div>
        </section>
        """;

    private static string Rating(ItemRating item, string name) => $"<td class=\"number\">{StaffText.Count(item.Ratings.First(cell => cell.Name == name))}</td>";
}
