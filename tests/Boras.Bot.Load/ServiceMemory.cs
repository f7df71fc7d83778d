using System.Globalization;

namespace Boras.Bot.Load;

/// <summary>The resident memory of the service at moments of a run, where Linux tells it.</summary>
internal sealed class ServiceMemory(int? pid)
{
    private readonly List<(string Moment, long KiB)> _notes = [];

    public void Note(string moment)
    {
        if (pid is { } process && File.Exists($"/proc/{process}/status"))
        {
            var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            _notes.Add((moment, long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)));
        }
    }

    public async Task WriteAsync(TextWriter output, int users)
    {
        foreach (var (moment, kib) in _notes)
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"memory {moment,-12} {kib / 1024.0:F0} MiB, {(kib - _notes[0].KiB) / (double)users:F1} KiB more a conversation"));
        }
    }
}
