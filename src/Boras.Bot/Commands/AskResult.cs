using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Replies;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Commands;

/// <summary>What <c>ask</c> prints as JSON.</summary>
internal sealed record AskResult(
    string? Id, string Outcome, string Language, double Confidence, string Text, IReadOnlyList<AskAnswer> Answers)
{
    private const int ScoreDigits = 4;

    public static AskResult Of(string? id, Outcome outcome, ReplyComposer composer)
    {
        var (name, hits) = outcome switch
        {
            Answered answered => ("answered", answered.Hits),
            Clarify clarify => ("clarify", clarify.Candidates),
            Aside => ("small-talk", []),
            NoAnswer none => ("no-answer", none.NearMisses),
            _ => throw new NotSupportedException($"The outcome {outcome.GetType().Name} has no name."),
        };
        var text = ReplyText.Plain(composer.Compose(outcome));
        return new AskResult(id, name, outcome.Language, Math.Round(outcome.Confidence, ScoreDigits), text, [.. hits.Select(ToAnswer)]);
    }

    private static AskAnswer ToAnswer(SearchHit hit) => new(
        hit.Item.Id, hit.Item.Kind.ToString().ToLowerInvariant(), hit.Item.Title, hit.Passage.Text, hit.Item.Url, Math.Round(hit.Score, ScoreDigits))
    {
        Fetched = hit.Item.Fetched,
        TextHash = hit.Item.TextHash,
    };
}
