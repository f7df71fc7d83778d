using Boras.Bot.Home;
using Boras.Bot.Insights;

namespace Boras.Bot.Staff;

/// <summary>The groups of questions, as HTML, each with a line that an editor copies.</summary>
internal static class QuestionGroups
{
    public static string Show(InsightsReport report) => $"""
        {(report.Groups.Count == 0 ? $"<p>Ingen fråga utan bra svar har ställts av minst {report.MinAsks} under perioden.</p>" : $"<ol class=\"groups\">\n{string.Join('\n', report.Groups.Select(Group))}\n</ol>")}
        <p class="note">{(report.Hidden.Count is null ? $"Färre än {report.MinAsks}" : StaffText.Count(report.Hidden))} frågor till visas inte, eftersom för få har frågat något liknande.{(report.MoreGroups > 0 ? $" {StaffText.Number(report.MoreGroups)} grupper till får inte plats." : "")}{(report.IsCut ? " Bara de senaste frågorna är grupperade." : "")}</p>
        """;

    private static string Group(QuestionGroup group, int number) => $"""
        <li><article aria-labelledby="group-{number}">
        <h3 id="group-{number}">{PageLayout.Text(group.Label)}</h3>
        <p class="facts">{State(group)} <span><strong>{StaffText.Number(group.Asks)}</strong> gånger av minst {StaffText.Number(group.Askers)}</span> <span>senast {StaffText.Date(group.LastAsked)}</span> <span>{string.Join(", ", group.Languages.Select(language => $"{StaffText.Language(language.Name)} {StaffText.Count(language)}"))}</span> <span>{string.Join(", ", group.Faults.Where(fault => fault.Count != 0).Select(fault => $"{StaffText.Name(fault.Name)} {StaffText.Count(fault)}"))}</span></p>
        {Examples(group)}
        {Nearest(group, number)}
        </article></li>
        """;

    private static string State(QuestionGroup group) => group switch
    {
        { IsAnsweredNow: true } => $"<span class=\"state now\">Besvaras nu</span> <span>med <code>{PageLayout.Text(group.AnsweredBy!.Id)}.md</code></span>",
        { AnsweredBy: { } item } => $"<span class=\"state bad\">Svaret underkändes</span> <span><code>{PageLayout.Text(item.Id)}.md</code></span>",
        _ => "<span class=\"state\">Besvaras inte</span>",
    };

    private static string Examples(QuestionGroup group) => group.Examples.Count == 0 ? "" : $"""
        <ul class="also" aria-label="Andra sätt att fråga">
        {string.Concat(group.Examples.Select(example => $"<li>{PageLayout.Text(example)}</li>"))}
        </ul>
        """;

    private static string Nearest(QuestionGroup group, int number)
    {
        if (group.Nearest.Count == 0)
        {
            return "<p>Ingen text är nära. Här behövs en ny.</p>";
        }

        var (first, others) = (group.Nearest[0], group.Nearest.Skip(1).ToList());
        var more = others.Count == 0 ? "" : $" <span class=\"note\">Andra texter: {string.Join(", ", others.Select(item => $"{PageLayout.Text(item.Title)} (<code>{PageLayout.Text(item.Id)}.md</code>)"))}</span>";
        var line = AlternateLine.Of(group.Label);
        return $"""
            <p>Närmaste text: <strong>{PageLayout.Text(first.Title)}</strong>{more}</p>
            <div class="copy">
            <label for="line-{number}">Rad till <code>alternates</code> i <code>{PageLayout.Text(first.Id)}.md</code>, om texten svarar på frågan</label>
            <input id="line-{number}" type="text" readonly spellcheck="false" autocomplete="off" value="{PageLayout.Text(line)}">
            <button type="button" hidden data-copy="line-{number}" aria-describedby="group-{number}">Kopiera raden</button>
            </div>
            """;
    }
}
