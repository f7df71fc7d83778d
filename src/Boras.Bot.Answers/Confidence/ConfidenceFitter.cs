namespace Boras.Bot.Answers.Confidence;

/// <summary>Fits the confidence model: logistic regression with a ridge penalty, by gradient descent, the same at every run.</summary>
public static class ConfidenceFitter
{
    private const int Steps = 20_000;
    private const double Rate = 1;
    private const double Penalty = 0.002;

    /// <summary>Fits a model to the examples that found something.</summary>
    public static ConfidenceModel Fit(IReadOnlyCollection<ConfidenceExample> examples)
    {
        var found = examples.Where(example => example.Features.Count > 0).ToList();
        var count = Math.Max(1, found.Count);
        var weights = new double[ConfidenceFeatures.Names.Count];
        var intercept = 0.0;
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var interceptGradient = 0.0;
            foreach (var example in found)
            {
                var odds = intercept;
                for (var i = 0; i < weights.Length; i++)
                {
                    odds += weights[i] * example.Features[i];
                }

                var error = (1 / (1 + Math.Exp(-odds))) - (example.IsRight ? 1 : 0);
                interceptGradient += error;
                for (var i = 0; i < weights.Length; i++)
                {
                    gradient[i] += error * example.Features[i];
                }
            }

            intercept -= Rate * interceptGradient / count;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= Rate * ((gradient[i] / count) + (Penalty * weights[i]));
            }
        }

        return new ConfidenceModel(
            Math.Round(intercept, 4),
            ConfidenceFeatures.Names.Select((name, i) => (name, weight: Math.Round(weights[i], 4))).ToDictionary(pair => pair.name, pair => pair.weight));
    }

    /// <summary>
    /// For each example its probability by a model fitted without its fifth of the groups: what the model is worth on
    /// questions and items that it hasn't seen.
    /// </summary>
    public static IReadOnlyList<(ConfidenceExample Example, double Probability)> CrossValidate(IReadOnlyCollection<ConfidenceExample> examples)
    {
        const int folds = 5;
        var groups = examples.Select(example => example.Group).Distinct().Order(StringComparer.Ordinal).Select((group, i) => (group, i))
            .ToDictionary(pair => pair.group, pair => pair.i % folds, StringComparer.Ordinal);
        var results = new List<(ConfidenceExample, double)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Fit([.. examples.Where(example => groups[example.Group] != fold)]);
            results.AddRange(examples.Where(example => groups[example.Group] == fold)
                .Select(example => (example, example.Features.Count == 0 ? 0 : model.Probability(example.Features))));
        }

        return results;
    }
}
