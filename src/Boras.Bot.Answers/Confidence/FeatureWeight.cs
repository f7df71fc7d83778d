namespace Boras.Bot.Answers.Confidence;

/// <summary>What one of <see cref="ConfidenceFeatures"/> did to the confidence.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, from 0 to about 1.</param>
/// <param name="Odds">What it added to the log odds.</param>
public sealed record FeatureWeight(string Name, double Value, double Odds);
