using System.Diagnostics;

namespace Boras.Bot.Tests.Commands;

/// <summary>The built program as a process with settings of its own; killed when it is still there at the end.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;
    private readonly TempFolder _data;

    private BotProcess(Process process, TempFolder data) => (_process, _data) = (process, data);

    /// <summary>Starts the program in an environment such as <c>Development</c>; <paramref name="settings"/> as KEY=VALUE.</summary>
    public static BotProcess Start(string environment, IEnumerable<string> settings, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Boras.Bot.dll") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(key);
        }

        var data = new TempFolder();
        start.Environment["Storage__Path"] = data.FullPath;
        // The first answer of a process may take long on a machine that runs all tests at once.
        start.Environment["Turns__AcknowledgeSeconds"] = "60";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        foreach (var setting in settings.Select(setting => setting.Split('=', 2)))
        {
            start.Environment[setting[0]] = setting[1];
        }

        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return new BotProcess(Process.Start(start)!, data);
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<ConsoleRun> Run(string environment, IEnumerable<string> settings, params string[] args)
    {
        using var bot = Start(environment, settings, args);
        var output = bot._process.StandardOutput.ReadToEndAsync();
        var error = bot._process.StandardError.ReadToEndAsync();
        await bot._process.WaitForExitAsync().WaitAsync(Patience);
        return new ConsoleRun(bot._process.ExitCode, await output, await error);
    }

    /// <summary>Asks the program to stop, as systemd and container engines do, and returns its exit code.</summary>
    public async Task<int> Terminate()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync().WaitAsync(Patience);
        }

        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Reads the output up to the line that holds <paramref name="text"/> and returns what follows it there.</summary>
    public async Task<string> WaitFor(string text)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
            {
                return line[(at + text.Length)..];
            }
        }

        throw new InvalidOperationException($"The program ended without '{text}': {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>All that the program writes from now on until it ends, on both outputs.</summary>
    public async Task<string> Rest()
    {
        var both = await Task.WhenAll(_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
        return string.Concat(both);
    }

    /// <summary>Ends the program as a crash would.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _data.Dispose();
    }
}
