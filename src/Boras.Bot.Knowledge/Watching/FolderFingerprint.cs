using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Boras.Bot.Knowledge.Watching;

/// <summary>Tells whether the files of a knowledge folder are the same as at another moment, without reading them.</summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The same for the same files with the same sizes and times of change; empty when the folder can't be read.</summary>
    public static string Of(string folder)
    {
        var lines = new List<string>();
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Everything).Where(file => KnowledgeFile.Is(folder, file.FullName)))
            {
                // Of a link, as containers mount their files, what it leads to is what changes.
                var target = file.LinkTarget is null ? file : (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file);
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{target.FullName}|{(target.Exists ? target.Length : -1)}|{target.LastWriteTimeUtc.Ticks}"));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }

        lines.Sort(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
