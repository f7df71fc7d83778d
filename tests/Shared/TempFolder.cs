namespace Boras.Bot.Tests.Shared;

/// <summary>A folder of its own for a test, gone when the test is.</summary>
internal sealed class TempFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("boras-bot-").FullName;

    /// <summary>Writes a file, with the folders above it, and returns its full path.</summary>
    public string Write(string path, string text)
    {
        var full = Path.Combine(FullPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Writes a question with its answer as knowledge.</summary>
    public string WriteFaq(string path, string title, string text, string url = "https://example.org/sida") =>
        Write(path, $"---\nkind: faq\ntitle: {title}\nurl: {url}\n---\n\n{text}\n");

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
