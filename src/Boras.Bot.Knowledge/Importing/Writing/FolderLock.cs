namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Keeps two imports from writing to one knowledge folder at once, also from different processes and machines.</summary>
internal static class FolderLock
{
    private const string FileName = ".lock";

    // "Used by another": EWOULDBLOCK on Linux and on macOS, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Takes the lock of <paramref name="folder"/>, held until it is disposed; null while another import holds it.</summary>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static IDisposable? TryTake(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            // The file stays: to delete it would let two hold it, the old file and a new one.
            return new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (InUse.Contains(e.HResult))
        {
            return null;
        }
    }
}
