using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class ConfidenceFitterTests
{
    [Fact]
    public void Fit_SeparableExamples_PutsThemOnEitherSide()
    {
        var model = ConfidenceFitter.Fit(Examples.Separable);

        Assert.True(model.Coefficients[ConfidenceFeatures.Names[0]] > 0);
        Assert.All(Examples.Separable, example => Assert.Equal(example.IsRight, model.Probability(example.Features) > 0.5));
    }

    [Fact]
    public void Fit_FeaturesWithoutMeaning_GetNoWeight()
    {
        var model = ConfidenceFitter.Fit(Examples.Separable);

        Assert.All(ConfidenceFeatures.Names.Skip(1), name => Assert.Equal(0, model.Coefficients[name]));
    }

    [Fact]
    public void Fit_SameExamples_IsTheSame() =>
        Assert.Equal(ConfidenceFitter.Fit(Examples.Separable).ToJson(), ConfidenceFitter.Fit(Examples.Separable).ToJson());

    [Fact]
    public void Fit_ExamplesThatFoundNothing_AreLeftOut()
    {
        ConfidenceExample[] more = [.. Examples.Separable, new("none", [], IsRight: false, HasAnswer: true)];

        Assert.Equal(ConfidenceFitter.Fit(Examples.Separable).ToJson(), ConfidenceFitter.Fit(more).ToJson());
    }

    [Fact]
    public void Fit_NoExamples_IsAsSureAsNot()
    {
        var model = ConfidenceFitter.Fit([]);

        Assert.Equal(0.5, model.Probability(Examples.Features(1)));
    }

    [Fact]
    public void CrossValidate_Examples_GivesEachOnce()
    {
        var results = ConfidenceFitter.CrossValidate(Examples.Separable);

        Assert.Equal(Examples.Separable.OrderBy(example => example.Group), results.Select(one => one.Example).OrderBy(example => example.Group));
        Assert.All(results, one => Assert.InRange(one.Probability, 0, 1));
        Assert.True(results.Where(one => one.Example.IsRight).Average(one => one.Probability) > 0.7);
    }

    [Fact]
    public void CrossValidate_FoundNothing_Is0()
    {
        ConfidenceExample[] more = [.. Examples.Separable, new("none", [], IsRight: false, HasAnswer: true)];

        Assert.Equal(0, ConfidenceFitter.CrossValidate(more).Single(one => one.Example.Group == "none").Probability);
    }

    [Fact]
    public void CrossValidate_OneGroup_IsFittedWithoutIt() => Assert.All(
        ConfidenceFitter.CrossValidate([Examples.Of(0, false), Examples.Of(1, true)]), one => Assert.Equal(0.5, one.Probability));
}
