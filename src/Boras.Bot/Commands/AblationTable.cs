using System.Globalization;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search;
using Boras.Bot.Search.Evaluation;

namespace Boras.Bot.Commands;

/// <summary>What each feature of the search is worth: nDCG@10 with all, then without each by itself.</summary>
internal static class AblationTable
{
    public static void Print(IReadOnlyList<DirectoryInfo> folders, KnowledgeWords words)
    {
        var collections = folders.Select(folder => BeirFolder.Read(folder.FullName)).ToList();
        Console.WriteLine($"| nDCG@10 | {string.Join(" | ", folders.Select(folder => folder.Name))} |");
        Console.WriteLine($"|---|{string.Concat(folders.Select(_ => "---|"))}");
        var all = Row("all features", new SearchOptions(), against: null);
        foreach (var feature in SearchFeatures.Names)
        {
            var options = new SearchOptions();
            SearchFeatures.TryDisable(options, feature);
            Row($"without {feature}", options, all);
        }

        var none = new SearchOptions();
        foreach (var feature in SearchFeatures.Names)
        {
            SearchFeatures.TryDisable(none, feature);
        }

        Row("without all of them", none, all);

        double[] Row(string name, SearchOptions options, double[]? against)
        {
            double[] values = [.. collections.Select(collection => BeirRun.Of(collection, words, options).Metrics.Ndcg10)];
            var cells = values.Select((value, i) => against is null
                ? value.ToString("F4", CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{value:F4} ({value - against[i]:+0.0000;-0.0000;0})"));
            Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
            return values;
        }
    }
}
