using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Boras.Bot.Knowledge;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search;
using Boras.Bot.Search.Evaluation;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Commands;

/// <summary><c>search --beir</c>: measures the ranking on a test collection.</summary>
internal static class SearchCommand
{
    private const int Depth = 100;
    private const string Tag = "boras-bot";

    public static Command Create()
    {
        var beir = new Option<DirectoryInfo>("--beir")
        {
            Description = "Folder with corpus.jsonl, queries.jsonl and qrels/test.tsv.",
            Required = true,
        };
        var run = new Option<FileInfo>("--run")
        {
            Description = "File to write the ranking to, as a TREC run of the first 100 of every query.",
            Required = true,
        };
        var command = new Command("search", "Measures the search on a test collection in BEIR format.") { beir, run };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await Measure(BeirFolder.Read(parsed.GetRequiredValue(beir).FullName), parsed.GetRequiredValue(run), cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task Measure(BeirFolder collection, FileInfo run, CancellationToken cancellationToken)
    {
        var building = Stopwatch.GetTimestamp();
        using var index = SearchIndex.Build(collection.Corpus, KnowledgeWords.Read(new KnowledgeOptions().FullPath, []), new SearchOptions());
        var perSecond = collection.Corpus.Count / Stopwatch.GetElapsedTime(building).TotalSeconds;

        var rankings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var latencies = new List<double>();
        await using var writer = new StreamWriter(run.FullName);
        foreach (var (id, text) in collection.Queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var started = Stopwatch.GetTimestamp();
            var hits = index.Search(text, Depth);
            latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            rankings[id] = [.. hits.Select(hit => hit.Item.Id)];
            for (var rank = 0; rank < hits.Count; rank++)
            {
                await writer.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{id} Q0 {hits[rank].Item.Id} {rank + 1} {hits[rank].Score:F6} {Tag}"));
            }
        }

        var metrics = RankingMetrics.Of(rankings, collection.Qrels);
        latencies.Sort();
        Print("nDCG@10", metrics.Ndcg10, "F4");
        Print("MRR@10", metrics.Mrr10, "F4");
        Print("recall@100", metrics.Recall100, "F4");
        Print("hit@1", metrics.Hit1, "F4");
        Print("documents/s", perSecond, "F0");
        Print("latency p50 ms", Percentile(latencies, 0.50), "F3");
        Print("latency p99 ms", Percentile(latencies, 0.99), "F3");
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];

    private static void Print(string name, double value, string format) =>
        Console.WriteLine($"{name,-15} {value.ToString(format, CultureInfo.InvariantCulture)}");
}
