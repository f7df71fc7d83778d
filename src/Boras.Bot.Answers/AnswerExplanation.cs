using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers;

/// <summary>How an answer came about.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Read">The text that was searched for, masked; empty when nothing was left to search for.</param>
/// <param name="Probability">What the model says of the first hit, 0 to 1; the outcome may rest on something else, such as the wording.</param>
/// <param name="Features">What the probability was made of, the heaviest first.</param>
/// <param name="Hits">The hits of the search, best first, each with every match of every word, best first.</param>
public sealed record AnswerExplanation(
    Outcome Outcome, string Read, double Probability, IReadOnlyList<FeatureWeight> Features,
    IReadOnlyList<(SearchHit Hit, IReadOnlyList<MatchExplanation> Matches)> Hits);
