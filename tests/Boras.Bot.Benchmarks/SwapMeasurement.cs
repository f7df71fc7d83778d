using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Benchmarks;

/// <summary>Asks the index 200 questions a second for a minute, each at its moment, first as it is and then while it is swapped every second.</summary>
internal static class SwapMeasurement
{
    private const int Rate = 200;
    private const int Limit = 10;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenSwaps = TimeSpan.FromSeconds(1);
    private static readonly string[] Questions =
    [
        "Vad är en innovation?", "varför behövs innovationer", "hur många plattformar finns det i sverige", "what is a wicked problem?",
        "Mitä innovaatio tarkoittaa?", "när träffas kommunstyrelsen", "sök pengar till närområdet", "hållbarhetspris",
    ];

    public static async Task RunAsync(int items)
    {
        var folder = Directory.CreateTempSubdirectory("boras-bot-").FullName;
        try
        {
            Fill(folder, items);
            var index = new LiveIndex(folder, new SearchOptions());
            index.Reload();
            Console.WriteLine($"{index.Current!.Count} items, {Environment.ProcessorCount} cores");
            await AskAsync(index, WarmUp);
            Print("as it is", await AskAsync(index, Time));
            var memory = GC.GetTotalMemory(forceFullCollection: true);
            using var over = new CancellationTokenSource();
            var swaps = Task.Run(() => SwapAsync(index, folder, over.Token));
            Print("swapped", await AskAsync(index, Time));
            await over.CancelAsync();
            var (reloads, lost) = await swaps;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reloads.Count} swaps, {lost} without the new text; ms to read and swap: p50 {At(reloads, 0.5):F0}, most {At(reloads, 1):F0}; memory {(GC.GetTotalMemory(forceFullCollection: true) - memory) / 1024.0 / 1024:F1} MiB more"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(List<double> Milliseconds, int Failed)> AskAsync(LiveIndex index, TimeSpan time)
    {
        var (waits, failed, asked) = (new ConcurrentBag<double>(), 0, new List<Task>());
        var began = Stopwatch.GetTimestamp();
        for (var elapsed = TimeSpan.Zero; elapsed < time; elapsed = Stopwatch.GetElapsedTime(began))
        {
            for (var due = (int)(elapsed.TotalSeconds * Rate); asked.Count < due;)
            {
                // From its moment on: a question that waits for others has waited.
                var (number, moment) = (asked.Count, TimeSpan.FromSeconds((double)asked.Count / Rate));
                asked.Add(Task.Run(() =>
                {
                    if (IsAnswered(index, MadeUpKnowledge.Anew(Questions[number % Questions.Length], number / Questions.Length)))
                    {
                        waits.Add((Stopwatch.GetElapsedTime(began) - moment).TotalMilliseconds);
                    }
                    else
                    {
                        Interlocked.Increment(ref failed);
                    }
                }));
            }

            await Task.Delay(1);
        }

        await Task.WhenAll(asked);
        return ([.. waits.Order()], failed);
    }

    private static bool IsAnswered(LiveIndex index, string question)
    {
        try
        {
            return index.Current!.Search(question, Limit) is [var best, ..] && best.Passage.Text.Length > 0 && best.Evidence is not null;
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
            return false;
        }
    }

    private static async Task<(List<double> Milliseconds, int Lost)> SwapAsync(LiveIndex index, string folder, CancellationToken over)
    {
        var (times, lost) = (new List<double>(), 0);
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            var next = Task.Delay(BetweenSwaps, CancellationToken.None);
            var mark = string.Create(CultureInfo.InvariantCulture, $"zq{i:D4}x");
            await File.WriteAllTextAsync(Path.Combine(folder, "faq", "matning.md"), Text($"Vad är {mark}?", $"Svaret är {mark}."), CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            index.Reload();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            lost += index.Current!.Search(mark, Limit) is [{ Item.Id: "faq/matning" }, ..] ? 0 : 1;
            await next;
        }

        times.Sort();
        return (times, lost);
    }

    private static void Fill(string folder, int items)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "knowledge");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.CreateDirectory(Path.Combine(folder, "faq"));
        foreach (var item in MadeUpKnowledge.Items(items))
        {
            File.WriteAllText(Path.Combine(folder, "faq", $"{item.Id}.md"), Text($"{item.Title[..^1]} {item.Id}?", item.Text));
        }
    }

    private static string Text(string title, string text) => $"---\nkind: faq\ntitle: {title}\nurl: https://example.org/\n---\n\n{text}\n";

    private static void Print(string name, (List<double> Milliseconds, int Failed) run) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-10} {run.Milliseconds.Count + run.Failed} questions, {run.Failed} failed; ms: p50 {At(run.Milliseconds, 0.5):F1}, p95 {At(run.Milliseconds, 0.95):F1}, p99 {At(run.Milliseconds, 0.99):F1}, most {At(run.Milliseconds, 1):F1}"));

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
