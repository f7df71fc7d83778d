namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Writes what an import changes.</summary>
internal static class KnowledgeWriter
{
    /// <summary>Writes every changed file as a whole.</summary>
    public static void Write(string folder, ImportReport report)
    {
        Directory.CreateDirectory(folder);
        foreach (var change in report.Changes.Where(change => change.Content is not null))
        {
            WholeFile.Write(Path.Combine(folder, change.Path), change.Content!);
        }
    }
}
