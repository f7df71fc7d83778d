using System.CommandLine;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Importing.Writing;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Commands;

/// <summary><c>knowledge</c>: commands for editors.</summary>
internal static class KnowledgeCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo?>("dir")
        {
            Description = "The knowledge folder; without it the one in use.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var limits = new ReviewLimits();
        var lix = new Option<int>("--lix") { Description = "Highest readability index of an answer.", DefaultValueFactory = _ => limits.Lix };
        var stale = new Option<int>("--stale-days") { Description = "Days after which an unchanged text is looked at.", DefaultValueFactory = _ => limits.StaleDays };
        var questions = new Option<FileInfo?>("--questions")
        {
            Description = "A file of questions, one a line or as JSON lines: tells which are not answered, and which text comes nearest.",
        };
        var check = new Command("check", "Checks the knowledge and prints every fault and every advice with file and line.") { folder, lix, stale, questions };
        check.SetAction(async parsed =>
        {
            var path = parsed.GetValue(folder)?.FullName ?? CommandServices.KnowledgeFolder();
            var exit = Check(path, limits with { Lix = parsed.GetValue(lix), StaleDays = parsed.GetValue(stale) });
            return parsed.GetValue(questions) is { } file ? await UnansweredQuestions.Print(file, path) ?? exit : exit;
        });
        return new Command("knowledge", "Works with the city's texts.") { check, KnowledgeDiffCommand.Create(), KnowledgeImportCommand.Create() };
    }

    private static int Check(string folder, ReviewLimits limits)
    {
        var snapshot = KnowledgeFolder.Read(folder);
        foreach (var fault in snapshot.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        foreach (var advice in KnowledgeReview.Read(folder, TimeProvider.System.GetLocalNow().DateTime, limits))
        {
            Console.WriteLine($"advice: {advice}");
        }

        foreach (var held in HeldPages.Read(folder))
        {
            Console.WriteLine($"held since {held.Since:yyyy-MM-dd}: {held.Place}: {held.Reason}; look at it, and to take it run: knowledge import {held.Source} --out {folder} --accept-shrink");
        }

        Console.WriteLine($"{snapshot.Items.Count} items, {snapshot.Faults.Count} faults in {folder}");
        return snapshot.Faults.Count == 0 ? 0 : CommandLine.Failed;
    }
}
