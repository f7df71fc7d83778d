using Boras.Bot.Answers;
using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Commands;

/// <summary>Tells which questions the knowledge misses, and where an alternate may be missing.</summary>
internal static class UnansweredQuestions
{
    /// <summary>Asks every question of <paramref name="file"/> and prints those without an answer.</summary>
    /// <returns>An exit code when the file can't be read, otherwise null.</returns>
    public static async Task<int?> Print(FileInfo file, string folder)
    {
        var index = new LiveIndex(folder, new SearchOptions());
        index.Reload();
        var answerer = new Answerer(index, ConfidenceModel.Load(), new AnswerOptions(), TimeProvider.System);
        var (asked, missed) = (0, 0);
        await foreach (var line in File.ReadLinesAsync(file.FullName))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (AskLine.OfTextOrJson(line) is not { Question: { } question } read)
            {
                await Console.Error.WriteLineAsync($"{file.Name}:{asked + 1}: not a JSON object with a \"question\"");
                return CommandLine.Failed;
            }

            asked++;
            var nearest = answerer.Answer(new Question(question, read.Context)) switch
            {
                Clarify clarify => clarify.Candidates,
                NoAnswer none => none.NearMisses,
                _ => null,
            };
            if (nearest is not null)
            {
                missed++;
                var place = nearest.Count > 0 ? $"{nearest[0].Item.Id}.md may need the alternate" : "no text is near";
                Console.WriteLine($"advice: '{question}' is not answered; {place}");
            }
        }

        Console.WriteLine($"{missed} of {asked} questions not answered");
        return null;
    }
}
