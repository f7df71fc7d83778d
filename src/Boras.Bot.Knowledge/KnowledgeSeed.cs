using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Knowledge.Watching;

namespace Boras.Bot.Knowledge;

/// <summary>Fills an empty knowledge folder, such as a new volume of a container, with the texts that came with the program.</summary>
public static class KnowledgeSeed
{
    /// <summary>Copies <see cref="KnowledgeOptions.SeedFrom"/> unless the folder holds a text already.</summary>
    /// <returns>How many files were copied.</returns>
    /// <exception cref="IOException">A folder can't be read or written.</exception>
    public static int Plant(KnowledgeOptions options)
    {
        var (target, seed) = (options.FullPath, options.FullSeed);
        if (seed is null || (Directory.Exists(target) && KnowledgeFolder.Files(target).Any()))
        {
            return 0;
        }

        var count = 0;
        foreach (var file in Directory.EnumerateFiles(seed, "*", SearchOption.AllDirectories).Where(file => KnowledgeFile.Is(seed, file)))
        {
            var path = Path.Combine(target, Path.GetRelativePath(seed, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Replicas that start together copy the same files, each by way of a file of its own.
            var temporary = $"{path}.{Guid.NewGuid():N}";
            File.Copy(file, temporary);
            File.Move(temporary, path, overwrite: true);
            count++;
        }

        return count;
    }
}
