using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.PersonalData;

namespace Boras.Bot.Answers;

// For those who look after the texts: not only what is answered, but why.
public sealed partial class Answerer
{
    /// <summary>Answers one question and tells how the answer came about.</summary>
    /// <exception cref="InvalidOperationException">The index is not built yet.</exception>
    public AnswerExplanation Explain(Question question)
    {
        var current = Ready();
        var outcome = Answer(question);
        var (read, hits) = Reading.Of(Question.Read(PersonalDataMask.WithoutMarks(_mask.Mask(question.Text))), current, Depth, IsCurrent);
        if (hits.Count == 0)
        {
            return new AnswerExplanation(outcome, read, Probability: 0, [], []);
        }

        var features = ConfidenceFeatures.Of(read, hits);
        return new AnswerExplanation(
            outcome,
            read,
            model.Probability(features),
            [.. features.Zip(ConfidenceFeatures.Names, (value, name) => new FeatureWeight(name, value, value * model.Coefficients[name]))
                .Where(feature => feature.Odds != 0).OrderByDescending(feature => Math.Abs(feature.Odds))],
            [.. hits.Take(MaxHits).Select(hit => (hit, current.Explain(read, hit)))]);
    }
}
