using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Watching;
using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>A folder of Markdown files with the city's texts.</summary>
public static class KnowledgeFolder
{
    private const string EditorsGuide = "README.md";

    /// <summary>Reads and checks every <c>*.md</c> below <paramref name="folder"/>; README.md files are for editors and left out, and so is what is hidden.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static KnowledgeSnapshot Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"The knowledge folder '{root}' does not exist; set Knowledge:Path to it.");
        }

        var faults = new List<Fault>();
        var items = ReadItems(root, faults);
        var words = KnowledgeWords.Read(root, faults);
        DuplicateQuestions.Check(items, faults);
        DeadAnchors.Check(items, faults);
        return new KnowledgeSnapshot(
            [.. items.Select(read => read.Item)],
            words,
            [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
    }

    /// <summary>The items of <paramref name="root"/> that can be read, with their files; what is wrong with the others goes to <paramref name="faults"/>.</summary>
    internal static List<ReadItem> ReadItems(string root, ICollection<Fault> faults) =>
        [.. Files(root).Select(path => MarkdownFile.Read(Path.Combine(root, path), path, faults)).OfType<MarkdownFile>()
            .Select(file => ItemReader.Read(file, faults)).OfType<ReadItem>()];

    /// <summary>The paths of the items' files below <paramref name="root"/>, in order of name.</summary>
    internal static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).Equals(EditorsGuide, StringComparison.OrdinalIgnoreCase))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !KnowledgeFile.IsHidden(path))
            .OrderBy(path => Path.ChangeExtension(path, null), StringComparer.Ordinal);
}
