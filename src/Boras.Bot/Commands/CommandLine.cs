using System.CommandLine;
using System.Net.Sockets;
using Boras.Bot.Protocol;
using Microsoft.Extensions.Options;

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
            ConfidenceCommand.Create(),
            TestCommand.Create(),
            TeamsCommand.Create(),
            PrivacyCommand.Create(),
            HealthCommand.Create(),
            InsightsCommand.Create(),
        };
        ServeCommand.Configure(root);
        // A question may begin with @, which would otherwise name a file of arguments.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = [.. result.Errors.Select(error => error.Message), .. Unmatched(result)];
        if (errors.Length > 0)
        {
            foreach (var error in errors)
            {
                await Console.Error.WriteLineAsync(error);
            }

            await Console.Error.WriteLineAsync("Run with --help for what can be done.");
            return WrongUsage;
        }

        try
        {
            return await result.InvokeAsync(Invocation(result));
        }
        catch (Exception e) when (IsForTheCaller(e))
        {
            await Console.Error.WriteLineAsync(e is OptionsValidationException settings ? string.Join('\n', settings.Failures) : e.Message);
            return Failed;
        }
    }

    private static InvocationConfiguration Invocation(ParseResult result)
    {
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (IsService(result))
        {
            // System.CommandLine would end the process two seconds after the signal; the host gives turns their time.
            invocation.ProcessTerminationTimeout = null;
        }

        return invocation;
    }

    private static bool IsService(ParseResult result) => !result.CommandResult.Command.TreatUnmatchedTokensAsErrors;

    // The root takes settings, and System.CommandLine then lets unknown words pass on every verb.
    private static IEnumerable<string> Unmatched(ParseResult result) =>
        IsService(result) ? [] : result.UnmatchedTokens.Select(token => $"'{token}' is one too many or not known; put a question in quotes.");

    // What the caller can mend: a setting, a file, an address. Anything else is a fault of the program and shows its trace.
    private static bool IsForTheCaller(Exception e) => e is OptionsValidationException or StoreUnavailableException or IOException or UnauthorizedAccessException
        or InvalidDataException or SocketException
        or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" or "Microsoft.AspNetCore.Server.Kestrel.Core" };
}
