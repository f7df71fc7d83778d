using System.Text.Json;
using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class ConfidenceModelTests
{
    [Fact]
    public void Load_FittedModel_HasACoefficientForEachFeature() =>
        Assert.Equal(ConfidenceFeatures.Names.Order(), ConfidenceModel.Load().Coefficients.Keys.Order());

    [Fact]
    public void Probability_PositiveCoefficient_GrowsWithTheFeature()
    {
        var model = new ConfidenceModel(0, With(Desk.Sure(0.5).Coefficients, 3));

        double[] probabilities = [.. Enumerable.Range(0, 11).Select(i => model.Probability(Examples.Features(i / 10.0)))];

        Assert.Equal(0.5, probabilities[0], 12);
        Assert.All(probabilities.Zip(probabilities.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.All(probabilities, probability => Assert.InRange(probability, 0, 1));
    }

    [Fact]
    public void Probability_NegativeCoefficient_FallsWithTheFeature()
    {
        var model = new ConfidenceModel(0, With(Desk.Sure(0.5).Coefficients, -3));

        Assert.True(model.Probability(Examples.Features(0.2)) > model.Probability(Examples.Features(0.8)));
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(-1_000, 0)]
    [InlineData(0, 0.5)]
    public void Probability_Intercept_StaysBetween0And1(double intercept, double probability) =>
        Assert.Equal(probability, new ConfidenceModel(intercept, Desk.Sure(0.5).Coefficients).Probability(Examples.Features(1)), 12);

    [Fact]
    public void ToJson_LoadedModel_ReadsBackTheSame()
    {
        var model = ConfidenceModel.Load();

        var read = JsonSerializer.Deserialize(model.ToJson(), ConfidenceJsonContext.Default.ConfidenceModel)!;

        Assert.Equal(model.Intercept, read.Intercept);
        Assert.Equal(model.Coefficients, read.Coefficients);
    }

    [Fact]
    public void ToJson_LoadedModel_IsItsFile()
    {
        var file = File.ReadAllText(Path.Combine(Desk.Root, "src", "Boras.Bot.Answers", "Confidence", "confidence.json"));

        Assert.Equal(file.ReplaceLineEndings("\n").TrimEnd(), ConfidenceModel.Load().ToJson().ReplaceLineEndings("\n"));
    }

    private static Dictionary<string, double> With(IReadOnlyDictionary<string, double> coefficients, double first) =>
        coefficients.ToDictionary(pair => pair.Key, pair => pair.Key == ConfidenceFeatures.Names[0] ? first : pair.Value);
}
