using System.Diagnostics;
using System.Globalization;

namespace Boras.Bot.Load;

/// <summary>One run: everybody connects, everybody asks at moments of their own, everybody is checked.</summary>
internal sealed class LoadRun(Uri url, int users, int questions, TimeSpan spread, IReadOnlyList<string> texts, int? pid)
{
    private const int StartedAtOnce = 20;
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    /// <summary>Plays it and prints what came of it.</summary>
    /// <returns>True when every question was answered exactly once.</returns>
    public async Task<bool> PlayAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(spread + Grace + Grace);
        using var handler = new SocketsHttpHandler { PooledConnectionIdleTimeout = Grace };
        using var http = new HttpClient(handler) { BaseAddress = url };
        http.DefaultRequestHeaders.Add("Origin", url.GetLeftPart(UriPartial.Authority));

        var memory = new ServiceMemory(pid);
        memory.Note("before");
        var watch = Stopwatch.StartNew();
        var all = Enumerable.Range(0, users).Select(_ => new VirtualUser(http)).ToList();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = StartedAtOnce, CancellationToken = deadline.Token }, async (user, token) => await user.ConnectAsync(token));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{users} streams open after {watch.Elapsed.TotalSeconds:F1} s"));
        memory.Note("connected");

        watch.Restart();
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token);
        answered.CancelAfter(spread + Grace);
        await Task.WhenAll(all.Select((user, number) => Ask(user, number, answered.Token)));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{users * questions} questions asked within {watch.Elapsed.TotalSeconds:F1} s"));
        memory.Note("answered");

        var report = new LoadReport(all, questions);
        await report.WriteAsync(output);
        await memory.WriteAsync(output, users);
        await Task.WhenAll(all.Select(user => user.DisposeAsync().AsTask()));
        return report.IsGood;
    }

    private async Task Ask(VirtualUser user, int number, CancellationToken cancellationToken)
    {
        try
        {
            // Each has a share of the time for each question, and asks at some moment in it.
            var share = spread / questions;
            for (var question = 0; question < questions; question++)
            {
                var begins = Stopwatch.GetTimestamp();
                var wait = share * Random.Shared.NextDouble();
                await Task.Delay(wait, cancellationToken);
                await user.AskAsync(texts[(number + question) % texts.Count], cancellationToken);
                var rest = share - Stopwatch.GetElapsedTime(begins);
                await Task.Delay(rest > TimeSpan.Zero && question < questions - 1 ? rest : TimeSpan.Zero, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Out of time: the report counts what is missing.
        }
    }
}
