using Boras.Bot.Answers;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Questions;

/// <summary>What became of a question; its text only when it had no answer, so that editors learn what is missing.</summary>
/// <param name="Outcome">As <see cref="OutcomeName"/> writes it.</param>
/// <param name="Language">Language of the question, as a two-letter ISO 639-1 code.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Text">The question, masked; null when it had an answer.</param>
/// <param name="Nearest">Ids of the items that were shown, or came nearest, best first.</param>
internal sealed record AskedQuestion(string Outcome, string Language, double Confidence, string? Text, IReadOnlyList<string> Nearest)
{
    private const int MaxNearest = 5;

    /// <summary>What became of the question <paramref name="text"/>; null for a button, which asks nothing.</summary>
    public static AskedQuestion? Of(Outcome outcome, string? text) => string.IsNullOrWhiteSpace(text) ? null : new AskedQuestion(
        OutcomeName.Of(outcome),
        outcome.Language,
        outcome.Confidence,
        outcome is NoAnswer ? Question.Read(text) : null,
        [.. Hits(outcome).Select(hit => hit.Item.Id).Distinct(StringComparer.Ordinal).Take(MaxNearest)]);

    private static IReadOnlyList<SearchHit> Hits(Outcome outcome) => outcome switch
    {
        Answered answered => answered.Hits,
        Clarify clarify => clarify.Candidates,
        NoAnswer none => none.NearMisses,
        _ => [],
    };
}
