using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Boras.Bot.Load;

/// <summary>Users who ask one question after the other, while something happens to the service; then every conversation is read back and checked.</summary>
internal sealed class ClusterRun(Cluster cluster, int users, int questions, TimeSpan pause, IReadOnlyList<string> texts)
{
    private const int StartedAtOnce = 20;
    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private int _answered;

    /// <summary>Questions answered until now, of all users.</summary>
    public int Answered => Volatile.Read(ref _answered);

    /// <summary>Answers after which nobody begins a question until it is raised, so that what happens is spread over the whole run; default none.</summary>
    public int Limit { get; set; } = int.MaxValue;

    /// <summary>Plays it while <paramref name="meanwhile"/> runs, and prints what came of it.</summary>
    /// <returns>True when every acknowledged question was answered exactly once and in order.</returns>
    public async Task<bool> PlayAsync(string title, Func<ClusterRun, CancellationToken, Task> meanwhile, TextWriter output, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(MaxTime);
        using var handler = new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1) };
        using var http = new HttpClient(handler) { BaseAddress = cluster.Url };
        http.DefaultRequestHeaders.Add("Origin", cluster.Url.GetLeftPart(UriPartial.Authority));
        var all = Enumerable.Range(0, users).Select(_ => new VirtualUser(http)).ToList();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = StartedAtOnce, CancellationToken = limit.Token }, async (user, token) => await user.ConnectAsync(token));
        // The first answers cost the runtime its compiling.
        await all[0].AskAsync(texts[0], limit.Token);
        all[0].Waits.Clear();

        var (began, before) = (Stopwatch.GetTimestamp(), Processor());
        using var over = CancellationTokenSource.CreateLinkedTokenSource(limit.Token);
        var happening = meanwhile(this, over.Token);
        await Task.WhenAll(all.Select((user, number) => AskAsync(user, number, limit.Token)));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var processor = Processor() - before;
        await over.CancelAsync();
        await happening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        var audits = new ConcurrentBag<Transcript>();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = StartedAtOnce, CancellationToken = limit.Token }, async (user, token) => audits.Add(await user.AuditAsync(token)));
        var audit = audits.Aggregate((one, other) => one + other);
        var waits = all.SelectMany(user => user.Waits).Order().ToList();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {title}
            asked               {users * questions} by {users} users in {seconds:F1} s, {users * questions / seconds:F0} turns a second, {processor / (users * questions) * 1000:F2} ms of processor a turn
            store               {audit}
            streams             {all.Sum(user => user.Faults)} lost or twice, {all.Sum(user => user.Reconnections)} reconnections
            requests            {all.Sum(user => user.Retries)} retries; {string.Join(", ", all.SelectMany(user => user.Statuses).GroupBy(pair => pair.Key).OrderBy(group => group.Key).Select(group => $"{group.Key}: {group.Sum(pair => pair.Value)}"))}
            ms to the answer    p50 {At(waits, 0.5):F0}  p95 {At(waits, 0.95):F0}  p99 {At(waits, 0.99):F0}  most {At(waits, 1):F0}

            """));
        await Task.WhenAll(all.Select(user => user.DisposeAsync().AsTask()));
        return audit.IsGood && audit.Acknowledged == (users * questions) + 1 && all.All(user => user.Faults == 0);
    }

    private static double At(List<TimeSpan> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))].TotalMilliseconds;

    private double Processor() => cluster.Replicas.Sum(replica => replica.ProcessorSeconds());

    private async Task AskAsync(VirtualUser user, int number, CancellationToken cancellationToken)
    {
        for (var question = 0; question < questions; question++)
        {
            while (Answered >= Limit)
            {
                await Task.Delay(Look, cancellationToken);
            }

            await user.AskAsync(texts[(number + question) % texts.Count], cancellationToken);
            Interlocked.Increment(ref _answered);
            await Task.Delay(pause, cancellationToken);
        }
    }
}
