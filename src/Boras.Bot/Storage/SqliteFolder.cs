namespace Boras.Bot.Storage;

/// <summary>The folder of the SQLite file.</summary>
internal static class SqliteFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder, readable for the service alone, and keeps other services out of it until disposed.</summary>
    /// <exception cref="IOException">Another service uses it, or it can't be written to.</exception>
    public static FileStream Lock(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        try
        {
            Create(folder);
            return new FileStream(Path.ChangeExtension(file, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new IOException(
                $"'{folder}' can't be used: another service has it, or it can't be written to. Set Storage:Path to a folder of its own, or Storage:Provider to PostgreSql for several replicas. {e.Message}", e);
        }
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }
    }
}
