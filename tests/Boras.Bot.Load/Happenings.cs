using System.Globalization;

namespace Boras.Bot.Load;

/// <summary>What may happen to the service while it is used.</summary>
internal static class Happenings
{
    private const int UnderWay = 40;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Kills a replica with SIGKILL, each in turn, so many times evenly over the questions, and starts it again at once.</summary>
    public static Func<ClusterRun, CancellationToken, Task> Kill(Cluster cluster, int kills, int questions, TextWriter output) => async (run, cancellationToken) =>
    {
        for (var kill = 0; kill < kills; kill++)
        {
            // Some more may begin, so that there are always questions under way when a replica dies.
            var at = (kill + 1) * questions / (kills + 1);
            run.Limit = at + UnderWay;
            await Until(() => run.Answered >= at, cancellationToken);
            var replica = cluster.Replicas[kill % cluster.Replicas.Count];
            await replica.KillAsync();
            await replica.StartAsync(cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"kill {kill + 1} after {run.Answered} answers"));
        }

        run.Limit = int.MaxValue;
    };

    /// <summary>Stops PostgreSQL once a third of the questions is answered, and starts it again after <paramref name="time"/>.</summary>
    public static Func<ClusterRun, CancellationToken, Task> StopDatabase(Cluster cluster, TimeSpan time, int questions, TextWriter output) => async (run, cancellationToken) =>
    {
        await Until(() => run.Answered >= questions / 3, cancellationToken);
        await cluster.PostgreSql!.StopAsync();
        var before = run.Answered;
        await Task.Delay(time, cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"the database was away for {time.TotalSeconds:F0} s, in which {run.Answered - before} questions were answered"));
        await cluster.PostgreSql.StartAgainAsync();
    };

    private static async Task Until(Func<bool> isSo, CancellationToken cancellationToken)
    {
        while (!isSo())
        {
            await Task.Delay(Look, cancellationToken);
        }
    }
}
