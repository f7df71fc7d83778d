using System.Text;
using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>Reads text files that staff or other programs have written.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark, or null with the reason added to <paramref name="faults"/>.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="path">How the file is called in faults.</param>
    /// <param name="maxBytes">Largest file that is read.</param>
    /// <param name="faults">Gets the reason when the file can't be used.</param>
    public static string? Read(string fullPath, string path, int maxBytes, ICollection<Fault> faults)
    {
        try
        {
            if (new FileInfo(fullPath).Length > maxBytes)
            {
                faults.Add(new Fault(path, 1, $"the file is larger than {maxBytes / 1024} KiB; split it"));
                return null;
            }

            var text = StrictUtf8.GetString(File.ReadAllBytes(fullPath)).TrimStart('\uFEFF');
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return text;
            }

            faults.Add(new Fault(path, 1, "the file holds a NUL character; save it as UTF-8 text"));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Fault(path, 1, "the file is not UTF-8; save it as UTF-8 text"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(path, 1, $"the file can't be read: {e.Message}"));
        }

        return null;
    }
}
