using System.Text.Json;
using System.Text.Json.Serialization;

namespace Boras.Bot.Answers.Confidence;

/// <summary>A logistic regression from <see cref="ConfidenceFeatures"/> to the probability that the first hit is the answer.</summary>
/// <param name="Intercept">Log odds when all features are 0.</param>
/// <param name="Coefficients">Log odds for each feature, by name.</param>
public sealed record ConfidenceModel(double Intercept, IReadOnlyDictionary<string, double> Coefficients)
{
    private const string Resource = "confidence.json";

    /// <summary>The fitted model, from <c>Confidence/confidence.json</c>.</summary>
    /// <exception cref="InvalidDataException">The file doesn't have a coefficient for each feature.</exception>
    public static ConfidenceModel Load()
    {
        using var stream = typeof(ConfidenceModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        var model = JsonSerializer.Deserialize(stream, ConfidenceJsonContext.Default.ConfidenceModel);
        return model?.Coefficients is not null && ConfidenceFeatures.Names.All(model.Coefficients.ContainsKey)
            ? model
            : throw new InvalidDataException($"{Resource} must have a coefficient for each of {string.Join(", ", ConfidenceFeatures.Names)}.");
    }

    /// <summary>The probability for the features in the order of <see cref="ConfidenceFeatures.Names"/>, 0 to 1.</summary>
    public double Probability(IReadOnlyList<double> features)
    {
        var odds = Intercept;
        for (var i = 0; i < features.Count; i++)
        {
            odds += Coefficients[ConfidenceFeatures.Names[i]] * features[i];
        }

        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>The model as the JSON of its file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ConfidenceJsonContext.Default.ConfidenceModel);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ConfidenceModel))]
[JsonSerializable(typeof(LabelledQuestion))]
internal sealed partial class ConfidenceJsonContext : JsonSerializerContext;
