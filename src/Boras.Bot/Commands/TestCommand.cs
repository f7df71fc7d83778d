using System.CommandLine;
using System.Globalization;
using System.Text;
using Boras.Bot.Dialogues;
using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Commands;

/// <summary><c>test</c>: holds the dialogues of a folder with the bot.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = $"Folder with *{DialogueFolder.Extension} files." };
        var channel = new Option<string?>("--channel") { Description = $"Only this channel; without it {string.Join(", ", DialogueRunner.Channels)}." };
        var knowledge = new Option<DirectoryInfo?>("--knowledge") { Description = "The knowledge folder; without it the one in use." };
        var command = new Command("test", "Holds dialogues with the bot and tells where it answers otherwise than expected.") { folder, channel, knowledge };
        command.SetAction((parsed, cancellationToken) => Run(
            parsed.GetRequiredValue(folder).FullName,
            parsed.GetValue(channel) is { } only ? [only] : DialogueRunner.Channels,
            parsed.GetValue(knowledge)?.FullName ?? CommandServices.KnowledgeFolder(),
            cancellationToken));
        return command;
    }

    private static async Task<int> Run(string folder, IReadOnlyList<string> channels, string knowledge, CancellationToken cancellationToken)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var faults = new List<Fault>();
        var dialogues = DialogueFolder.Read(folder, faults);
        faults.ForEach(Console.Error.WriteLine);
        if (dialogues.Count == 0 && faults.Count == 0)
        {
            await Console.Error.WriteLineAsync($"There is no *{DialogueFolder.Extension} below {folder}.");
            return CommandLine.Failed;
        }

        using var runner = new DialogueRunner(knowledge);
        var results = new List<DialogueResult>();
        foreach (var dialogue in dialogues)
        {
            var result = await runner.RunAsync(dialogue, channels, cancellationToken);
            results.Add(result);
            await Console.Out.WriteAsync(Describe(result));
        }

        var failed = results.Count(result => result.Failed);
        var pending = results.Count(result => result.Dialogue.Pending is not null);
        await Console.Out.WriteLineAsync(
            $"{results.Count - failed - pending} ok, {failed} failed, {pending} pending, {faults.Count} faults in {results.Count} dialogues on {string.Join(", ", channels)}");
        return failed + faults.Count == 0 ? 0 : CommandLine.Failed;
    }

    private static string Describe(DialogueResult result)
    {
        var dialogue = result.Dialogue;
        var text = new StringBuilder();
        var state = (dialogue.Pending, result.Passed) switch
        {
            (null, true) => "ok",
            (null, false) => "failed",
            (_, true) => "pending (is mastered: take the line 'pending' away)",
            _ => $"pending ({dialogue.Pending})",
        };
        text.AppendLine(CultureInfo.InvariantCulture, $"{state,-7} {dialogue.File}: {dialogue.Name}");
        if (result.Failed)
        {
            foreach (var same in result.Mismatches.GroupBy(mismatch => mismatch with { Channel = "" }))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {dialogue.File}:{same.Key.Line}: to {same.Key.Turn.Action} on {string.Join(", ", same.Select(mismatch => mismatch.Channel))}");
                text.AppendLine(CultureInfo.InvariantCulture, $"    expected: {same.Key.Expected}");
                text.AppendLine(CultureInfo.InvariantCulture, $"    came:     {same.Key.Came.ReplaceLineEndings("\n              ")}");
            }
        }

        return text.ToString();
    }
}
