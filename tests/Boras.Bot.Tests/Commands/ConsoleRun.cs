using Boras.Bot.Commands;

namespace Boras.Bot.Tests.Commands;

/// <summary>What a run of the program came to.</summary>
internal sealed record ConsoleRun(int Exit, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Runs the program in this process; only in <see cref="ConsoleCollection"/>.</summary>
    public static async Task<ConsoleRun> Of(params string[] args)
    {
        var (normalOutput, normalError) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            return new ConsoleRun(await CommandLine.RunAsync(args), output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(normalOutput);
            Console.SetError(normalError);
        }
    }
}
