using System.Diagnostics;
using System.Reflection;
using Npgsql;

namespace Boras.Bot.Tests.Storage;

/// <summary>A real PostgreSQL: the one that the environment names, as test.sh does, or one of its own.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Setting = "BORAS_BOT_TEST_POSTGRES";

    private string? _folder;
    private string _server = "";

    /// <summary>Makes an empty database and tells how to connect to it.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        // Tests write far more at once than the connections of a pool take in a moment.
        return new NpgsqlConnectionStringBuilder(_server) { Database = name, Timeout = 120 }.ConnectionString;
    }

    /// <summary>Starts a server that a test may stop; end it with <see cref="RunAsync"/> <c>stop</c>.</summary>
    public static async Task<(string Folder, string Connection)> StartOwnAsync()
    {
        var folder = Directory.CreateTempSubdirectory("boras-bot-postgres-").FullName;
        return (folder, await RunAsync("start", folder));
    }

    /// <summary>Runs <c>tests/postgres.sh</c> and returns what it prints.</summary>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        var script = typeof(PostgreSqlServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "PostgreSqlScript").Value!;
        using var process = Process.Start(new ProcessStartInfo("bash", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // The server keeps what it inherits open: only the first line is waited for.
        var output = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output ?? "" : throw new InvalidOperationException(
            $"PostgreSQL could not be started; ./test.sh installs it. {await process.StandardError.ReadLineAsync()}");
    }

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } given)
        {
            _server = given;
            return;
        }

        (_folder, _server) = await StartOwnAsync();
    }

    public async Task DisposeAsync()
    {
        if (_folder is not null)
        {
            await RunAsync("stop", _folder, "immediate");
            Directory.Delete(_folder, recursive: true);
        }
    }
}
