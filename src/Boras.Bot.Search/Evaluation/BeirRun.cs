using System.Diagnostics;
using System.Globalization;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Search.Evaluation;

/// <summary>The rankings of a test collection's queries, with what they cost.</summary>
/// <param name="Hits">For each query id the first 100 hits, best first.</param>
/// <param name="Metrics">How good the rankings are.</param>
/// <param name="DocumentsPerSecond">Documents indexed a second, building included.</param>
/// <param name="LatencyP50">Median time of a query, in milliseconds.</param>
/// <param name="LatencyP99">Time that 99 of 100 queries keep, in milliseconds.</param>
public sealed record BeirRun(
    IReadOnlyDictionary<string, IReadOnlyList<SearchHit>> Hits,
    RankingMetrics Metrics,
    double DocumentsPerSecond,
    double LatencyP50,
    double LatencyP99)
{
    private const int Depth = 100;

    /// <summary>Indexes the collection and asks every query; the first queries warm the program up and are asked again.</summary>
    public static BeirRun Of(BeirFolder collection, KnowledgeWords words, SearchOptions options)
    {
        var building = Stopwatch.GetTimestamp();
        using var index = SearchIndex.Build(collection.Corpus, words, options);
        var perSecond = collection.Corpus.Count / Stopwatch.GetElapsedTime(building).TotalSeconds;
        foreach (var (_, text) in collection.Queries.Take(Depth))
        {
            index.Search(text, Depth);
        }

        var hits = new Dictionary<string, IReadOnlyList<SearchHit>>(StringComparer.Ordinal);
        var latencies = new List<double>();
        foreach (var (id, text) in collection.Queries)
        {
            var started = Stopwatch.GetTimestamp();
            hits[id] = index.Search(text, Depth);
            latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        latencies.Sort();
        var rankings = hits.ToDictionary(query => query.Key, query => (IReadOnlyList<string>)[.. query.Value.Select(hit => hit.Item.Id)]);
        return new BeirRun(
            hits, RankingMetrics.Of(rankings, collection.Qrels), perSecond, Percentile(latencies, 0.50), Percentile(latencies, 0.99));
    }

    /// <summary>Writes the rankings as a TREC run: <c>qid Q0 docid rank score tag</c>.</summary>
    public async Task WriteAsync(TextWriter writer, string tag)
    {
        foreach (var (id, hits) in Hits)
        {
            for (var rank = 0; rank < hits.Count; rank++)
            {
                await writer.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{id} Q0 {hits[rank].Item.Id} {rank + 1} {hits[rank].Score:F6} {tag}")).ConfigureAwait(false);
            }
        }
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
