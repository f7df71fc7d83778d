using System.Diagnostics;
using System.Reflection;

namespace Boras.Bot.Load;

/// <summary>A PostgreSQL server of its own in a temporary folder.</summary>
internal sealed class PostgreSql : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("boras-bot-postgres-").FullName;

    /// <summary>How to connect to it.</summary>
    public string Connection { get; private set; } = "";

    public static async Task<PostgreSql> StartAsync()
    {
        var server = new PostgreSql();
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Ends it as a crash would.</summary>
    public Task StopAsync() => RunAsync("stop", _folder, "immediate");

    public async Task StartAgainAsync() => Connection = await RunAsync("start", _folder);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var script = typeof(PostgreSql).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "PostgreSqlScript").Value!;
        using var process = Process.Start(new ProcessStartInfo("bash", [script, .. arguments]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output ?? "" : throw new InvalidOperationException("PostgreSQL did not start or stop; install Debian's postgresql.");
    }
}
