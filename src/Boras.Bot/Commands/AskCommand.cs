using System.CommandLine;
using System.Text;
using System.Text.Json;
using Boras.Bot.Answers;
using Boras.Bot.Replies;

namespace Boras.Bot.Commands;

/// <summary><c>ask</c>: one answer, or one for each line of a file.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "The question, in quotes.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Prints the answer as JSON." };
        var batch = new Option<FileInfo?>("--batch")
        {
            Description = "A file of JSON lines with id, question and optionally context (the question asked just before); "
                + "prints JSON lines in the same order.",
        };
        var command = new Command("ask", "Answers a question.") { question, json, batch };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(question) is null) == (result.GetResult(batch) is null))
            {
                result.AddError("Give either a question or --batch FILE.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = await CommandServices.BuildAsync();
            var answers = host.Services.GetRequiredService<Answerer>();
            var composer = host.Services.GetRequiredService<ReplyComposer>();
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            if (parsed.GetValue(batch) is { } file)
            {
                return await Batch(file, answers, composer, cancellationToken);
            }

            var text = parsed.GetRequiredValue(question)!;
            var line = AskResult.Of(id: null, answers.Answer(new Question(text)), composer);
            await Console.Out.WriteLineAsync(parsed.GetValue(json) ? JsonSerializer.Serialize(line, AskJsonContext.Readable.AskResult) : line.Text);
            return 0;
        });
        return command;
    }

    private static async Task<int> Batch(FileInfo file, Answerer answers, ReplyComposer composer, CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var text in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (AskLine.OfJson(text) is not { Question: { } question } line)
            {
                await Console.Error.WriteLineAsync($"{file.Name}:{number}: not a JSON object with a \"question\"");
                return CommandLine.Failed;
            }

            var answer = AskResult.Of(line.Id, answers.Answer(new Question(question, line.Context)), composer);
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(answer, AskJsonContext.Readable.AskResult));
        }

        return 0;
    }
}
