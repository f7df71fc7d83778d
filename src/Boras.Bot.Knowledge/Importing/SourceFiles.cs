using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Lists and reads the files that a caller names.</summary>
internal static class SourceFiles
{
    /// <summary>Largest document that is read, in bytes; the largest page of a city is a hundredth of it.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly string[] Known =
        [".html", ".htm", ".xhtml", ".txt", ".text", ".md", ".markdown", ".xml", ".rss", ".atom", ".gz", ".json", ".jsonl", ".csv", ".tsv", ".ics"];

    private static readonly string[] NotKnowledge = ["README.md", WordList.Synonyms, WordList.English, WordList.Finnish];

    /// <summary>The file itself, or the files below a folder that may hold knowledge, in order of name.</summary>
    public static IEnumerable<SourceFile> Of(string path)
    {
        if (!Directory.Exists(path))
        {
            return [new SourceFile(path, Path.GetFileName(path))];
        }

        var root = Path.GetFullPath(path);
        return Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
            .Where(file => Known.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                && !NotKnowledge.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase))
            .Select(file => new SourceFile(file, Path.GetRelativePath(root, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }

    /// <summary>Reads <paramref name="stream"/>; what is larger than <see cref="MaxBytes"/> is refused.</summary>
    /// <exception cref="InvalidDataException">It is larger.</exception>
    public static async Task<SourceDocument> ReadAsync(string name, Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + count > MaxBytes)
            {
                throw new InvalidDataException($"it is larger than {MaxBytes / 1024 / 1024} MiB");
            }

            content.Write(buffer, 0, count);
        }

        return new SourceDocument(name, content.ToArray());
    }
}
