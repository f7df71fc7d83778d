using Boras.Bot.Search.Evaluation;

namespace Boras.Bot.Search.Tests.Evaluation;

public class RankingMetricsTests
{
    private const int Digits = 6;

    [Fact]
    public void Of_PerfectRanking_IsOneThroughout() =>
        Assert.Equal(new RankingMetrics(1, 1, 1, 1), Of(["a", "b", "x"], ("a", 1), ("b", 1)));

    [Fact]
    public void Of_NothingRelevantFound_IsZeroThroughout() =>
        Assert.Equal(new RankingMetrics(0, 0, 0, 0), Of(["x", "y"], ("a", 1)));

    [Fact]
    public void Of_RelevantOnSecondRank_IsDiscounted()
    {
        var metrics = Of(["x", "a"], ("a", 1), ("b", 1));

        // (1 / log2 3) / (1 / log2 2 + 1 / log2 3)
        Assert.Equal(0.386853, metrics.Ndcg10, Digits);
        Assert.Equal((0.5, 0.5, 0.0), (metrics.Mrr10, metrics.Recall100, metrics.Hit1));
    }

    [Fact]
    public void Of_LowerGradeFirst_LosesGain()
    {
        var metrics = Of(["b", "a"], ("a", 2), ("b", 1));

        // (1 + 3 / log2 3) / (3 + 1 / log2 3)
        Assert.Equal(0.796708, metrics.Ndcg10, Digits);
        Assert.Equal(1, metrics.Hit1);
    }

    [Theory]
    [InlineData(9, 0.1, 1)]
    [InlineData(10, 0, 1)]
    [InlineData(99, 0, 1)]
    [InlineData(100, 0, 0)]
    public void Of_RelevantAfterOthers_CountsToTheCutsOnly(int before, double mrr, double recall)
    {
        var metrics = Of([.. Enumerable.Range(0, before).Select(number => $"x{number}"), "a"], ("a", 1));

        Assert.Equal(mrr, metrics.Mrr10, Digits);
        Assert.Equal(mrr > 0, metrics.Ndcg10 > 0);
        Assert.Equal(recall, metrics.Recall100);
    }

    [Fact]
    public void Of_JudgedQueryWithoutRanking_CountsAsZeroInTheMean()
    {
        var rankings = new Dictionary<string, IReadOnlyList<string>> { ["q1"] = ["a"], ["unjudged"] = ["x"] };
        var qrels = new Dictionary<string, IReadOnlyDictionary<string, int>>
        {
            ["q1"] = new Dictionary<string, int> { ["a"] = 1 },
            ["q2"] = new Dictionary<string, int> { ["a"] = 1 },
        };

        Assert.Equal(new RankingMetrics(0.5, 0.5, 0.5, 0.5), RankingMetrics.Of(rankings, qrels));
    }

    [Fact]
    public void Of_NoJudgements_IsZero() => Assert.Equal(
        new RankingMetrics(0, 0, 0, 0),
        RankingMetrics.Of(new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, IReadOnlyDictionary<string, int>>()));

    private static RankingMetrics Of(string[] ranking, params (string Document, int Grade)[] grades) => RankingMetrics.Of(
        new Dictionary<string, IReadOnlyList<string>> { ["q"] = ranking },
        new Dictionary<string, IReadOnlyDictionary<string, int>> { ["q"] = grades.ToDictionary(grade => grade.Document, grade => grade.Grade) });
}
