using System.CommandLine;
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
        var check = new Command("check", "Checks the knowledge and prints every fault with file and line.") { folder };
        check.SetAction(parsed => Check(parsed.GetValue(folder)?.FullName ?? CommandServices.KnowledgeFolder()));
        return new Command("knowledge", "Works with the city's texts.") { check, KnowledgeImportCommand.Create() };
    }

    private static int Check(string folder)
    {
        var snapshot = KnowledgeFolder.Read(folder);
        foreach (var fault in snapshot.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.WriteLine($"{snapshot.Items.Count} items, {snapshot.Faults.Count} faults in {folder}");
        return snapshot.Faults.Count == 0 ? 0 : CommandLine.Failed;
    }
}
