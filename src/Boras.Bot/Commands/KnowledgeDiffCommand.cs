using System.CommandLine;
using System.Text;
using System.Text.Json;
using Boras.Bot.Answers;
using Boras.Bot.Dialogues;

namespace Boras.Bot.Commands;

/// <summary><c>knowledge diff</c>: which questions and dialogues change between two states of the knowledge.</summary>
internal static class KnowledgeDiffCommand
{
    private const int ProgressEvery = 100;

    public static Command Create()
    {
        var before = new Argument<DirectoryInfo>("old") { Description = "The knowledge folder as it was." };
        var after = new Argument<DirectoryInfo>("new") { Description = "The knowledge folder as it would be." };
        var questions = new Option<FileInfo>("--questions") { Description = "A file of questions, one a line or as JSON lines like those of ask --batch.", Required = true };
        var dialogues = new Option<DirectoryInfo?>("--dialogues") { Description = $"A folder of *{DialogueFolder.Extension} files: tells which of them flip." };
        var json = new Option<bool>("--json") { Description = "Prints each change as a line of JSON." };
        var command = new Command("diff", "Lists every question whose first answer or outcome changes from one knowledge folder to another.") { before, after, questions, dialogues, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folders = new[] { parsed.GetRequiredValue(before), parsed.GetRequiredValue(after) };
            if (Array.Find(folders, folder => !folder.Exists) is { } missing)
            {
                await Console.Error.WriteLineAsync($"There is no folder {missing.FullName}.");
                return CommandLine.Failed;
            }

            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var exit = await Questions(parsed.GetRequiredValue(questions), folders, parsed.GetValue(json), cancellationToken);
            if (exit == 0 && parsed.GetValue(dialogues) is { } folder)
            {
                await Dialogues(folder.FullName, folders, cancellationToken);
            }

            return exit;
        });
        return command;
    }

    private static async Task<int> Questions(FileInfo file, DirectoryInfo[] folders, bool json, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"There is no file {file.FullName}.");
            return CommandLine.Failed;
        }

        using var old = BotInProcess.Start(folders[0].FullName);
        using var changed = BotInProcess.Start(folders[1].FullName);
        // Both answer at the same moment, or a meeting could pass between them.
        (old.Clock.Now, changed.Clock.Now) = (TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow());
        var (number, asked, changes) = (0, 0, 0);
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (AskLine.OfTextOrJson(line) is not { Question: { } text } read)
            {
                await Console.Error.WriteLineAsync($"{file.Name}:{number}: not a JSON object with a \"question\"");
                return CommandLine.Failed;
            }

            if (++asked % ProgressEvery == 0)
            {
                await Console.Error.WriteLineAsync($"{asked} questions asked, {changes} change");
            }

            var change = new AnswerChange(read.Id, text, Answer(old, read), Answer(changed, read));
            if (change.Before != change.After)
            {
                changes++;
                await Console.Out.WriteLineAsync(json ? JsonSerializer.Serialize(change, AskJsonContext.Readable.AnswerChange) : change.ToString());
            }
        }

        await Console.Error.WriteLineAsync($"{changes} of {asked} questions change");
        return 0;
    }

    private static string Answer(BotInProcess bot, AskLine asked)
    {
        var result = AskResult.Of(asked.Id, bot.Answerer.Answer(new Question(asked.Question!, asked.Context)), bot.Composer);
        return result is { Outcome: "answered" or "clarify", Answers: [var first, ..] } ? $"{result.Outcome} {first.Id}" : result.Outcome;
    }

    private static async Task Dialogues(string folder, DirectoryInfo[] folders, CancellationToken cancellationToken)
    {
        var dialogues = DialogueFolder.Read(folder, []);
        using var old = new DialogueRunner(folders[0].FullName);
        using var changed = new DialogueRunner(folders[1].FullName);
        var flips = 0;
        foreach (var dialogue in dialogues)
        {
            var passed = (await old.RunAsync(dialogue, DialogueRunner.Channels, cancellationToken)).Passed;
            if (passed != (await changed.RunAsync(dialogue, DialogueRunner.Channels, cancellationToken)).Passed)
            {
                flips++;
                await Console.Out.WriteLineAsync($"{dialogue.File}: {(passed ? "held before, fails now" : "failed before, holds now")}");
            }
        }

        await Console.Error.WriteLineAsync($"{flips} of {dialogues.Count} dialogues flip");
    }
}
