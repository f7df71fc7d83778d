namespace Boras.Bot.Knowledge.Watching;

/// <summary>Tells the files that answers may depend on from those that programs keep beside them.</summary>
internal static class KnowledgeFile
{
    /// <summary>Whether <paramref name="path"/> below <paramref name="folder"/> is a text or a word list; hidden files and folders are none.</summary>
    public static bool Is(string folder, string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".md" or ".txt" && !IsHidden(Path.GetRelativePath(folder, path));

    /// <summary>Whether a part of <paramref name="path"/>, relative to the folder, begins with a dot, as an editor's own files do.</summary>
    public static bool IsHidden(string path) => path.Split('/', '\\').Any(part => part.StartsWith('.'));
}
