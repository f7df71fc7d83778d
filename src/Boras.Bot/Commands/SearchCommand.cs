using System.CommandLine;
using System.Globalization;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search;
using Boras.Bot.Search.Evaluation;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Commands;

/// <summary><c>search</c>: measures the ranking on test collections.</summary>
internal static class SearchCommand
{
    private const int Explained = 5;
    private const string Tag = "boras-bot";

    public static Command Create()
    {
        var beir = new Option<DirectoryInfo?>("--beir") { Description = "Folder with corpus.jsonl, queries.jsonl and qrels/test.tsv." };
        var run = new Option<FileInfo?>("--run")
        {
            Description = "File to write the ranking to, as a TREC run of the first 100 of every query.",
        };
        var explain = new Option<string?>("--explain") { Description = "Id of a query: tells why each of its first hits scored." };
        var disable = new Option<string[]>("--disable") { Description = "Turns a feature off; may be given several times." };
        disable.AcceptOnlyFromAmong([.. SearchFeatures.Names]);
        var ablation = new Option<DirectoryInfo[]>("--ablation")
        {
            Description = "Folders like that of --beir: prints a table of what every feature is worth on each.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("search", "Measures the search on test collections in BEIR format.") { beir, run, explain, disable, ablation };
        command.Validators.Add(result =>
        {
            var folders = result.GetResult(ablation) is null;
            if (folders && (result.GetResult(beir) is null || (result.GetResult(run) is null && result.GetResult(explain) is null)))
            {
                result.AddError("Give --beir DIR with --run FILE or --explain QID, or --ablation DIR...");
            }
        });
        command.SetAction(async parsed =>
        {
            var options = new SearchOptions();
            foreach (var feature in parsed.GetValue(disable) ?? [])
            {
                SearchFeatures.TryDisable(options, feature);
            }

            var faults = new List<Fault>();
            var words = KnowledgeWords.Read(CommandServices.KnowledgeFolder(), faults);
            faults.ForEach(Console.Error.WriteLine);
            if (parsed.GetValue(ablation) is { Length: > 0 } folders)
            {
                AblationTable.Print(folders, words);
                return 0;
            }

            var collection = BeirFolder.Read(parsed.GetRequiredValue(beir)!.FullName);
            if (parsed.GetValue(explain) is { } query)
            {
                return Explain(collection, query, words, options);
            }

            await Measure(collection, parsed.GetRequiredValue(run)!, words, options);
            return 0;
        });
        return command;
    }

    private static async Task Measure(BeirFolder collection, FileInfo file, KnowledgeWords words, SearchOptions options)
    {
        await using var writer = new StreamWriter(file.FullName);
        var run = BeirRun.Of(collection, words, options);
        await run.WriteAsync(writer, Tag);
        Print("nDCG@10", run.Metrics.Ndcg10, "F4");
        Print("MRR@10", run.Metrics.Mrr10, "F4");
        Print("recall@100", run.Metrics.Recall100, "F4");
        Print("hit@1", run.Metrics.Hit1, "F4");
        Print("documents/s", run.DocumentsPerSecond, "F0");
        Print("latency p50 ms", run.LatencyP50, "F3");
        Print("latency p99 ms", run.LatencyP99, "F3");
    }

    private static int Explain(BeirFolder collection, string query, KnowledgeWords words, SearchOptions options)
    {
        var text = collection.Queries.FirstOrDefault(one => one.Key == query).Value;
        if (text is null)
        {
            Console.Error.WriteLine($"There is no query '{query}'.");
            return CommandLine.Failed;
        }

        using var index = SearchIndex.Build(collection.Corpus, words, options);
        var relevant = collection.Qrels.GetValueOrDefault(query);
        Console.WriteLine($"{query}: {text}");
        foreach (var hit in index.Search(text, Explained))
        {
            var mark = relevant?.ContainsKey(hit.Item.Id) == true ? " (relevant)" : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{hit.Score:F4} {hit.Item.Id}{mark}: {hit.Item.Title}"));
            foreach (var match in index.Explain(text, hit))
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"  {match.Score:F4} {match.Word,-24} {match.Field,-18} {match.Origin,-11} {match.Terms}"));
            }
        }

        return 0;
    }

    private static void Print(string name, double value, string format) =>
        Console.WriteLine($"{name,-15} {value.ToString(format, CultureInfo.InvariantCulture)}");
}
