using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Boras.Bot.Browser.Tests;

/// <summary>The built service as a process with settings of its own, which can be killed and started again at the same address.</summary>
internal sealed class Service : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string[] _settings;
    private readonly string _data = Directory.CreateTempSubdirectory("boras-bot-").FullName;
    private Process? _process;

    private Service(string[] settings) => _settings = settings;

    // Below those that the system gives to connections, so that nobody takes it while the service is away.
    private static int _port = Random.Shared.Next(30_000, 32_000);

    /// <summary>Where it answers, without a slash at the end; stays the same when it is started again.</summary>
    public string Address { get; private set; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>Starts the service; settings as <c>KEY=VALUE</c>.</summary>
    public static async Task<Service> StartAsync(params string[] settings)
    {
        var service = new Service(settings);
        await service.RestartAsync();
        return service;
    }

    /// <summary>Ends it as a crash would, with all that it holds in memory.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Starts it, at the address that it had before.</summary>
    public async Task RestartAsync()
    {
        _process = Process.Start(StartInfo())!;
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = line[(at + Listening.Length)..];
                // Read on, or the process would stop at a full pipe.
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref _port);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it: the next one.
            }
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Boras.Bot.dll"), "--urls", Address },
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(key);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Path"] = _data;
        // The first answer of a process may take long on a machine that runs all tests at once.
        start.Environment["Turns__AcknowledgeSeconds"] = "60";
        foreach (var setting in _settings.Select(setting => setting.Split('=', 2)))
        {
            start.Environment[setting[0].Replace(":", "__", StringComparison.Ordinal)] = setting[1];
        }

        return start;
    }
}
