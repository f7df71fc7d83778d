namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Writes what an import changes.</summary>
internal static class KnowledgeWriter
{
    /// <summary>Writes every changed file as a whole: a reader finds the old one or the new one, never half of one.</summary>
    public static void Write(string folder, ImportReport report)
    {
        Directory.CreateDirectory(folder);
        foreach (var change in report.Changes.Where(change => change.Content is not null))
        {
            var path = Path.Combine(folder, change.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var temporary = path + ".new";
            File.WriteAllText(temporary, change.Content);
            File.Move(temporary, path, overwrite: true);
        }
    }
}
