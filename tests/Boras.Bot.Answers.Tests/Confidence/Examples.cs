using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Answers.Tests.Confidence;

/// <summary>Made-up examples.</summary>
internal static class Examples
{
    /// <summary>An example with <paramref name="value"/> as its first feature, and 0 for the others.</summary>
    public static ConfidenceExample Of(double value, bool isRight, string group = "g") => new(group, Features(value), isRight, isRight);

    /// <summary>Twenty examples of which those with a high first feature are right, each in a group of its own.</summary>
    public static IReadOnlyList<ConfidenceExample> Separable { get; } =
        [.. Enumerable.Range(0, 20).Select(i => Of(i / 20.0, i >= 10, $"g{i}"))];

    public static double[] Features(double value) => [value, .. new double[ConfidenceFeatures.Names.Count - 1]];
}
