using System.CommandLine;
using System.Globalization;

namespace Boras.Bot.Load;

/// <summary>Commands that start the service themselves, with a new and empty store.</summary>
internal static class ClusterCommands
{
    private const int MaxUsers = 5_000;
    private const int MaxQuestions = 200_000;
    private static readonly string[] Texts = ["Vad är en innovation?", "Varför behövs innovationer?", "what is a wicked problem?", "Mitä innovaatio tarkoittaa?", "Var bor kungen?"];

    public static IEnumerable<Command> All() => [Kill(), Outage(), Rate(), Memory()];

    private static Command Kill()
    {
        var (provider, replicas, users, questions) = (Provider(), Replicas(), Number("--users", "Users who ask.", 50, MaxUsers), Number("--questions", "Questions in all.", 5_000, MaxQuestions));
        var (kills, pause) = (Number("--kills", "Times that a replica is killed.", 30, 1_000), Pause());
        var command = new Command("kill", "Kills the service again and again while it is asked, and checks that every acknowledged question was answered exactly once.") { provider, replicas, users, questions, kills, pause };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var cluster = await Cluster.StartAsync(parsed.GetValue(provider)!, parsed.GetValue(replicas), cancellationToken);
            var run = Run(cluster, parsed.GetValue(users), parsed.GetValue(questions), parsed.GetValue(pause));
            return await run.PlayAsync(
                string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(provider)}, {parsed.GetValue(replicas)} replicas, {parsed.GetValue(kills)} kills"),
                Happenings.Kill(cluster, parsed.GetValue(kills), parsed.GetValue(questions), Console.Out), Console.Out, cancellationToken) ? 0 : 1;
        });
        return command;
    }

    private static Command Outage()
    {
        var (replicas, users, questions) = (Replicas(), Number("--users", "Users who ask.", 20, MaxUsers), Number("--questions", "Questions in all.", 3_000, MaxQuestions));
        var (seconds, pause) = (Number("--seconds", "Seconds that PostgreSQL is away.", 20, 600), Pause());
        var command = new Command("outage", "Stops PostgreSQL while the service is asked, and checks the same.") { replicas, users, questions, seconds, pause };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var cluster = await Cluster.StartAsync("PostgreSql", parsed.GetValue(replicas), cancellationToken);
            var run = Run(cluster, parsed.GetValue(users), parsed.GetValue(questions), parsed.GetValue(pause));
            var isGood = await run.PlayAsync(
                "PostgreSQL away",
                Happenings.StopDatabase(cluster, TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(questions), Console.Out), Console.Out, cancellationToken);
            return isGood && cluster.Replicas.All(replica => replica.Pid != 0) ? 0 : 1;
        });
        return command;
    }

    private static Command Rate()
    {
        var (providers, replicas, users, questions) = (new Option<string[]>("--provider") { Description = "Memory, Sqlite or PostgreSql; several are measured in turn.", DefaultValueFactory = _ => ["Memory", "Sqlite", "PostgreSql"], AllowMultipleArgumentsPerToken = true }, Replicas(),
            Number("--users", "Users who ask.", 20, MaxUsers), Number("--questions", "Questions in all.", 4_000, MaxQuestions));
        var command = new Command("rate", "Measures turns a second with each kind of store.") { providers, replicas, users, questions };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var isGood = true;
            foreach (var provider in parsed.GetValue(providers)!)
            {
                await using var cluster = await Cluster.StartAsync(provider, parsed.GetValue(replicas), cancellationToken);
                isGood &= await Run(cluster, parsed.GetValue(users), parsed.GetValue(questions))
                    .PlayAsync(string.Create(CultureInfo.InvariantCulture, $"{provider}, {parsed.GetValue(replicas)} replicas"), (_, _) => Task.CompletedTask, Console.Out, cancellationToken);
            }

            return isGood ? 0 : 1;
        });
        return command;
    }

    private static Command Memory()
    {
        var (provider, users) = (Provider(), Number("--users", "Users who ask.", 20, MaxUsers));
        var (first, last) = (Number("--first", "Turns after which memory is read first.", 10_000, MaxQuestions), Number("--last", "Turns after which it is read last.", 100_000, MaxQuestions));
        var command = new Command("memory", "Reads the memory of the service after some and after many turns.") { provider, users, first, last };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var cluster = await Cluster.StartAsync(parsed.GetValue(provider)!, 1, cancellationToken);
            var isGood = true;
            for (var asked = 0; asked < parsed.GetValue(last); asked += parsed.GetValue(first))
            {
                // New users each time, as on a website.
                isGood &= await Run(cluster, parsed.GetValue(users), parsed.GetValue(first)).PlayAsync($"to {asked + parsed.GetValue(first)}", (_, _) => Task.CompletedTask, TextWriter.Null, cancellationToken);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked + parsed.GetValue(first),8} turns  {cluster.Replicas[0].MemoryKiB() / 1024.0,6:F0} MiB"));
            }

            return isGood ? 0 : 1;
        });
        return command;
    }

    private static ClusterRun Run(Cluster cluster, int users, int questions, int pause = 0) =>
        new(cluster, users, Math.Max(1, questions / users), TimeSpan.FromMilliseconds(pause), Texts);

    private static Option<int> Pause() => Number("--pause", "Milliseconds that a user waits before the next question.", 1, 60_000);

    private static Option<string> Provider()
    {
        var option = new Option<string>("--provider") { Description = "Memory, Sqlite or PostgreSql.", DefaultValueFactory = _ => "Sqlite" };
        option.AcceptOnlyFromAmong("Memory", "Sqlite", "PostgreSql");
        return option;
    }

    private static Option<int> Replicas() => Number("--replicas", "Processes of the service, behind a reverse proxy when there are several.", 1, 10);

    private static Option<int> Number(string name, string description, int value, int most)
    {
        var option = new Option<int>(name) { Description = $"{description} At most {most}.", DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var given && (given < 1 || given > most))
            {
                result.AddError($"{name} is from 1 to {most}.");
            }
        });
        return option;
    }
}
