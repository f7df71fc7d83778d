using Boras.Bot.Answers;
using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Home;
using Boras.Bot.Questions;
using Boras.Bot.Replies;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Staff;

/// <summary>How an answer came about, as HTML.</summary>
internal static class BenchAnswer
{
    private const int MaxFeatures = 8;
    private const int MaxMatches = 12;

    public static string Show(AnswerExplanation explained, ReplyComposer composer)
    {
        var outcome = explained.Outcome;
        return $"""
            <section aria-labelledby="outcome">
            <h2 id="outcome">Så svarar boten</h2>
            <dl class="figures">
            <div class="{OutcomeName.Of(outcome)}"><dt>Utfall</dt><dd>{Outcome(outcome)}</dd></div>
            <div><dt>Säkerhet</dt><dd>{StaffText.Percent(outcome.Confidence)}</dd></div>
            <div><dt>Språk</dt><dd>{StaffText.Language(outcome.Language)}</dd></div>
            </dl>
            <blockquote class="reply">{Paragraphs(ReplyText.Plain(composer.Compose(outcome)))}</blockquote>
            <p>Boten sökte efter: {(explained.Read.Length == 0 ? "ingenting" : $"<q>{PageLayout.Text(explained.Read)}</q>")}</p>
            {(IsByModel(explained) ? "" : $"<p class=\"note\">Utfallet vilar på ordalydelsen, på en fråga om nyheter, möten eller kontakt, eller på något annat än sökningen. Av sökningen ensam hade sannolikheten varit {StaffText.Percent(explained.Probability)}.</p>")}
            </section>
            {Features(explained)}
            {Hits(explained.Hits)}
            """;
    }

    private static bool IsByModel(AnswerExplanation explained) => Math.Abs(explained.Outcome.Confidence - explained.Probability) < 1e-9;

    private static string Outcome(Outcome outcome) => outcome switch
    {
        Answered => "Svar",
        NoAnswer => "Inget svar",
        _ => StaffText.Name(OutcomeName.Of(outcome)),
    };

    private static string Paragraphs(string text) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{PageLayout.Text(line)}</p>"));

    private static string Features(AnswerExplanation explained) => explained.Features.Count == 0 ? "" : $"""
        <section aria-labelledby="features">
        <h2 id="features">Vad som avgjorde säkerheten</h2>
        <p>Sannolikheten att den första träffen är rätt är {StaffText.Percent(explained.Probability)}. Plus gör boten säkrare, minus osäkrare.</p>
        <div class="wide" role="group" aria-labelledby="features" tabindex="0">
        <table><thead><tr><th scope="col">Egenskap</th><th scope="col" class="number">Värde</th><th scope="col" class="number">Väger</th></tr></thead>
        <tbody>{string.Concat(explained.Features.Take(MaxFeatures).Select(Feature))}</tbody></table>
        </div>
        </section>
        """;

    private static string Feature(FeatureWeight feature) => $"<tr><th scope=\"row\">{FeatureText.Of(feature.Name)}</th><td class=\"number\">{StaffText.Decimal(feature.Value)}</td>"
        + $"<td class=\"number\">{(feature.Odds < 0 ? "−" : "+")}{StaffText.Decimal(Math.Abs(feature.Odds))}</td></tr>";

    private static string Hits(IReadOnlyList<(SearchHit Hit, IReadOnlyList<MatchExplanation> Matches)> hits) => $"""
        <section aria-labelledby="hits">
        <h2 id="hits">Träffar</h2>
        {(hits.Count == 0 ? "<p>Ingen text har ett enda av frågans ord.</p>" : $"<ol class=\"hits\">{string.Concat(hits.Select(Hit))}</ol>")}
        </section>
        """;

    private static string Hit((SearchHit Hit, IReadOnlyList<MatchExplanation> Matches) found, int number) => $"""
        <li><h3 id="hit-{number}">{PageLayout.Text(found.Hit.Item.Title)}</h3>
        <p><code>{PageLayout.Text(found.Hit.Item.Id)}.md</code>, poäng {StaffText.Decimal(found.Hit.Score)}</p>
        <details{(number == 0 ? " open" : "")}><summary>Varför</summary>
        <div class="wide" role="group" aria-labelledby="hit-{number}" tabindex="0">
        <table><thead><tr><th scope="col">Ord i frågan</th><th scope="col">Fält</th><th scope="col">Funnet som</th><th scope="col">Termer</th><th scope="col" class="number">Poäng</th></tr></thead>
        <tbody>{string.Concat(found.Matches.Take(MaxMatches).Select(Match))}</tbody></table>
        </div></details></li>
        """;

    private static string Match(MatchExplanation match) => $"<tr><th scope=\"row\">{PageLayout.Text(match.Word)}</th><td><code>{PageLayout.Text(match.Field)}</code></td>"
        + $"<td>{FeatureText.Of(match.Origin)}</td><td>{PageLayout.Text(match.Terms)}</td><td class=\"number\">{StaffText.Decimal(match.Score)}</td></tr>";
}
