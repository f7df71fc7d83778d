using System.Text;

namespace Boras.Bot.Knowledge.Tests;

/// <summary>A folder of its own for one test; gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("boras-bot-").FullName;

    /// <summary>Writes <paramref name="text"/> as UTF-8 without a byte order mark; folders on the way are made.</summary>
    public string Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
