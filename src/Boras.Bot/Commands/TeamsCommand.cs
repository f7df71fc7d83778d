using System.CommandLine;
using Boras.Bot.Teams.Packaging;

namespace Boras.Bot.Commands;

/// <summary><c>teams</c>: commands for who publishes the bot in Microsoft Teams.</summary>
internal static class TeamsCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo>("--out") { Description = "The zip to write.", Required = true };
        var package = new Command("package", "Checks and writes the app package that an administrator uploads to Teams.") { file };
        package.SetAction(parsed => Package(parsed.GetRequiredValue(file).FullName));
        return new Command("teams", "Works with the app for Microsoft Teams.") { package };
    }

    private static int Package(string file)
    {
        using var host = CommandServices.BuildForTeams();
        var faults = host.Services.GetRequiredService<TeamsPackage>().Write(TeamsPackage.DefaultFolder, file);
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        if (faults.Count > 0)
        {
            return CommandLine.Failed;
        }

        Console.WriteLine($"{file} is ready to upload.");
        return 0;
    }
}
