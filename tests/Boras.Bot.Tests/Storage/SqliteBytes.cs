using System.Text;

namespace Boras.Bot.Tests.Storage;

/// <summary>Looks at what is really in the files of a SQLite folder.</summary>
internal static class SqliteBytes
{
    /// <summary>Names of the files that hold <paramref name="text"/> anywhere, in UTF-8.</summary>
    /// <remarks>The lock file is empty, and nobody else may read it.</remarks>
    public static IReadOnlyList<string> FilesWith(string folder, string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0 && Read(file).AsSpan().IndexOf(wanted) >= 0).Select(file => Path.GetFileName(file)!)];
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
