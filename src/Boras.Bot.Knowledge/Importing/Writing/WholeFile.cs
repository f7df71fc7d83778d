namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Writes files that others read at any moment.</summary>
internal static class WholeFile
{
    /// <summary>Writes <paramref name="text"/> beside the file and puts it in its place: a reader finds the old file or the new one, never half of one.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }
}
