using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Dialogues;

/// <summary>Every <c>*.dialog.yaml</c> below a folder.</summary>
internal static class DialogueFolder
{
    /// <summary>How the names of the files end.</summary>
    public const string Extension = ".dialog.yaml";

    /// <summary>The dialogues in order of file; those with faults are left out.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<Dialogue> Read(string folder, ICollection<Fault> faults)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"The folder of dialogues '{root}' does not exist.");
        }

        foreach (var stray in Files(root).Where(IsStray))
        {
            faults.Add(new Fault(stray, 1, $"a dialogue's name must end in {Extension}"));
        }

        return [.. Files(root).Where(path => path.EndsWith(Extension, StringComparison.Ordinal))
            .Select(path => DialogueReader.Read(Path.Combine(root, path), path, faults))
            .OfType<Dialogue>()];
    }

    private static bool IsStray(string path) =>
        Path.GetExtension(path) is ".yaml" or ".yml" && !path.EndsWith(Extension, StringComparison.Ordinal);

    private static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
