using System.CommandLine;
using Boras.Bot.Load;

var url = new Option<string>("--url") { Description = "Address of the service.", DefaultValueFactory = _ => "http://127.0.0.1:3978" };
var users = new Option<int>("--users") { Description = "Conversations that are open at once, at most 10,000.", DefaultValueFactory = _ => 1000 };
var questions = new Option<int>("--questions") { Description = "Questions that each user asks.", DefaultValueFactory = _ => 1 };
var seconds = new Option<int>("--seconds") { Description = "Time over which the questions are spread, at most 600.", DefaultValueFactory = _ => 60 };
var file = new Option<FileInfo?>("--file") { Description = "Questions to ask, a line each." };
var pid = new Option<int?>("--pid") { Description = "Process of the service, to read its memory from /proc." };

foreach (var (option, most) in new[] { (users, 10_000), (questions, 1_000), (seconds, 600) })
{
    option.Validators.Add(result =>
    {
        var value = result.GetValueOrDefault<int>();
        if (value < 1 || value > most)
        {
            result.AddError($"{option.Name} is from 1 to {most}.");
        }
    });
}

var command = new RootCommand("Plays many users of Direct Line at once, each with a stream of its own.") { url, users, questions, seconds, file, pid };
command.SetAction(async (parsed, cancellationToken) =>
{
    var texts = await Questions(parsed.GetValue(file), cancellationToken);
    var run = new LoadRun(new Uri(parsed.GetValue(url)!), parsed.GetValue(users), parsed.GetValue(questions), TimeSpan.FromSeconds(parsed.GetValue(seconds)), texts, parsed.GetValue(pid));
    return await run.PlayAsync(Console.Out, cancellationToken) ? 0 : 1;
});

var knowledge = new Option<DirectoryInfo>("--knowledge") { Description = "The knowledge folder of the service; a text is written there every second.", Required = true };
var rate = new Option<int>("--rate") { Description = "Questions a second, at most 2,000.", DefaultValueFactory = _ => 200 };
rate.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() is < 1 or > 2_000)
    {
        result.AddError("--rate is from 1 to 2000.");
    }
});
var swap = new Command("swap", "Asks at a steady rate while the knowledge is changed every second.") { url, knowledge, rate, seconds, file, pid };
swap.SetAction(async (parsed, cancellationToken) =>
{
    var run = new SwapRun(
        new Uri(parsed.GetValue(url)!), parsed.GetRequiredValue(knowledge), parsed.GetValue(rate), TimeSpan.FromSeconds(parsed.GetValue(seconds)),
        await Questions(parsed.GetValue(file), cancellationToken), parsed.GetValue(pid));
    return await run.PlayAsync(Console.Out, cancellationToken) ? 0 : 1;
});
command.Subcommands.Add(swap);
foreach (var cluster in ClusterCommands.All())
{
    command.Subcommands.Add(cluster);
}

return await command.Parse(args).InvokeAsync();

static async Task<string[]> Questions(FileInfo? file, CancellationToken cancellationToken) => file is not null
    ? await File.ReadAllLinesAsync(file.FullName, cancellationToken)
    : ["Vad är en innovation?", "Varför behövs innovationer?", "what is a wicked problem?", "Mitä innovaatio tarkoittaa?"];
