namespace Boras.Bot.Search.Evaluation;

/// <summary>How good rankings are, averaged over the judged queries; each from 0 to 1.</summary>
/// <param name="Ndcg10">nDCG at 10: gain 2^grade − 1, discount log2(rank + 1), as in trec_eval's <c>ndcg_cut</c> for binary grades.</param>
/// <param name="Mrr10">Reciprocal rank of the first relevant document among the first 10.</param>
/// <param name="Recall100">Share of the relevant documents among the first 100.</param>
/// <param name="Hit1">Share of queries whose first document is relevant.</param>
public sealed record RankingMetrics(double Ndcg10, double Mrr10, double Recall100, double Hit1)
{
    private const int Cut = 10;
    private const int Depth = 100;

    /// <summary>The mean over all queries with judgements; a query without a ranking counts as zero.</summary>
    public static RankingMetrics Of(
        IReadOnlyDictionary<string, IReadOnlyList<string>> rankings,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> qrels)
    {
        var each = qrels.Select(query => One(rankings.GetValueOrDefault(query.Key, []), query.Value)).ToList();
        return each.Count == 0
            ? new RankingMetrics(0, 0, 0, 0)
            : new RankingMetrics(each.Average(m => m.Ndcg10), each.Average(m => m.Mrr10), each.Average(m => m.Recall100), each.Average(m => m.Hit1));
    }

    private static RankingMetrics One(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades)
    {
        var gains = ranking.Take(Cut).Select(document => Gain(grades.GetValueOrDefault(document))).ToList();
        var ideal = Discounted(grades.Values.OrderDescending().Take(Cut).Select(Gain));
        var first = gains.FindIndex(gain => gain > 0);
        return new RankingMetrics(
            Discounted(gains) / ideal,
            first < 0 ? 0 : 1.0 / (first + 1),
            (double)ranking.Take(Depth).Count(grades.ContainsKey) / grades.Count,
            first == 0 ? 1 : 0);
    }

    private static double Gain(int grade) => Math.Pow(2, grade) - 1;

    private static double Discounted(IEnumerable<double> gains) => gains.Select((gain, rank) => gain / Math.Log2(rank + 2)).Sum();
}
