using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>The official JavaScript client in a Node.js process.</summary>
internal sealed class DirectLineJs : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Folder = typeof(DirectLineJs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(DirectLineJs)).Value!;

    private readonly List<JsonNode> _events = [];
    private readonly Process _process;

    public DirectLineJs(JsonObject options)
    {
        _process = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { Path.Combine(Folder, "client.js") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Tell("connect", ("options", options));
    }

    /// <summary>Everything that has happened so far and was read.</summary>
    public IReadOnlyList<JsonNode> Events => _events;

    /// <summary>Texts of the messages that have come, in order.</summary>
    public IReadOnlyList<string> Texts => [.. _events.Select(happened => (string?)happened["activity"]?["text"]).OfType<string>()];

    public void Tell(string command, params (string Name, JsonNode Value)[] arguments)
    {
        var line = new JsonObject { ["command"] = command };
        foreach (var (name, value) in arguments)
        {
            line[name] = value;
        }

        _process.StandardInput.WriteLine(line.ToJsonString());
        _process.StandardInput.Flush();
    }

    /// <summary>Reads on until something happens that <paramref name="isIt"/>.</summary>
    public async Task<JsonNode> UntilAsync(Func<JsonNode, bool> isIt)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            var happened = JsonNode.Parse(line)!;
            _events.Add(happened);
            if (isIt(happened))
            {
                return happened;
            }
        }

        throw new InvalidOperationException("The client ended.");
    }

    /// <summary>Reads on until a message with this text has come.</summary>
    public Task<JsonNode> UntilTextAsync(string text) => UntilAsync(happened => (string?)happened["activity"]?["text"] == text);

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(timeout.Token);
        _process.Dispose();
    }
}
