using System.CommandLine;

namespace Boras.Bot.Commands;

/// <summary>The program's verbs.</summary>
internal static class CommandLine
{
    /// <summary>Exit code when a check failed or a command could not do its work.</summary>
    public const int Failed = 1;

    /// <summary>Exit code when the command was called wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs the verb that <paramref name="args"/> name.</summary>
    /// <returns>The exit code: 0, <see cref="Failed"/> or <see cref="WrongUsage"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Answers residents' questions about the city, word for word from the city's own texts.")
        {
            ServeCommand.Create(),
            AskCommand.Create(),
            SearchCommand.Create(),
            KnowledgeCommand.Create(),
        };
        ServeCommand.Configure(root);
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Run with --help for what can be done.");
            return WrongUsage;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is Microsoft.Extensions.Options.OptionsValidationException or IOException or UnauthorizedAccessException
            or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Failed;
        }
    }
}
