using System.CommandLine;
using Boras.Bot.Knowledge.Importing;

namespace Boras.Bot.Commands;

/// <summary><c>knowledge import</c>: makes knowledge files of pages, feeds, calendars and lists.</summary>
internal static class KnowledgeImportCommand
{
    private const int ProgressStep = 50;

    public static Command Create()
    {
        var sources = new Argument<string[]>("source")
        {
            Description = "Addresses, files, folders, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The knowledge folder to write.", Required = true };
        var address = new Option<Uri?>("--url")
        {
            Description = "Address of the page, for a text that doesn't hold it.",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                {
                    return uri;
                }

                result.AddError("--url must be a whole address that begins with https://");
                return null;
            },
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Reports what would change and writes nothing." };
        var accept = new Option<bool>("--accept-shrink") { Description = "Approves that more than half of what is known of a page goes away." };
        var command = new Command("import", "Makes knowledge files of pages, feeds, calendars and lists; reports what changed.")
        {
            sources, folder, address, dryRun, accept,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new ImportOptions(parsed.GetRequiredValue(folder).FullName)
            {
                Address = parsed.GetValue(address),
                AcceptShrink = parsed.GetValue(accept),
                IsDryRun = parsed.GetValue(dryRun),
            };
            await using var input = Console.OpenStandardInput();
            using var host = CommandServices.BuildForKnowledge();
            var report = await host.Services.GetRequiredService<Importer>()
                .RunAsync(parsed.GetRequiredValue(sources), input, options, new ConsoleProgress(), cancellationToken);
            Print(report, options.Folder);
            return report.Held.Count + report.Refusals.Count == 0 ? 0 : CommandLine.Failed;
        });
        return command;
    }

    private static void Print(ImportReport report, string folder)
    {
        foreach (var change in report.Changes.Where(change => change.Kind != ItemChangeKind.Unchanged || change.Note.Length > 0))
        {
            Console.WriteLine(change);
        }

        foreach (var held in report.Held)
        {
            Console.Error.WriteLine($"held {held}; look at it, then run again with --accept-shrink");
        }

        foreach (var refusal in report.Refusals)
        {
            Console.Error.WriteLine($"refused {refusal}");
        }

        Console.WriteLine($"{report.Summary} in {folder}");
    }

    // Reports in order, unlike Progress<T>, which would report on other threads.
    private sealed class ConsoleProgress : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done % ProgressStep == 0)
            {
                Console.Error.WriteLine($"{value.Done} of {value.Total} read");
            }
        }
    }
}
