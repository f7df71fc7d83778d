using System.IO.Compression;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Unpacks gzip, to a limit.</summary>
internal static class Gzip
{
    /// <summary>Whether <paramref name="content"/> begins as gzip does (RFC 1952, 2.3.1).</summary>
    public static bool Is(byte[] content) => content is [0x1F, 0x8B, ..];

    /// <summary>The content unpacked.</summary>
    /// <exception cref="InvalidDataException">It is broken, or larger than <see cref="SourceFiles.MaxBytes"/>.</exception>
    public static byte[] Unpack(byte[] content)
    {
        using var packed = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = packed.Read(buffer)) > 0)
        {
            if (unpacked.Length + count > SourceFiles.MaxBytes)
            {
                throw new InvalidDataException($"unpacked it is larger than {SourceFiles.MaxBytes / 1024 / 1024} MiB");
            }

            unpacked.Write(buffer, 0, count);
        }

        return unpacked.ToArray();
    }
}
