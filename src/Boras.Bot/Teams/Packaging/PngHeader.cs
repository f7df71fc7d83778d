using System.Buffers.Binary;

namespace Boras.Bot.Teams.Packaging;

/// <summary>What the header of a PNG file tells; source: "Portable Network Graphics (PNG) Specification", section 11.2.1.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="HasAlpha">True when each pixel has a transparency of its own.</param>
internal sealed record PngHeader(uint Width, uint Height, bool HasAlpha)
{
    private const int WidthAt = 16;
    private const int HeightAt = 20;
    private const int ColourTypeAt = 25;
    private const int HeaderLength = 33;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header; null when the file is no PNG.</summary>
    public static PngHeader? Read(ReadOnlySpan<byte> file) =>
        file.Length < HeaderLength || !file.StartsWith(Signature) || !file[12..].StartsWith("IHDR"u8)
            ? null
            : new PngHeader(
                BinaryPrimitives.ReadUInt32BigEndian(file[WidthAt..]),
                BinaryPrimitives.ReadUInt32BigEndian(file[HeightAt..]),
                file[ColourTypeAt] is 4 or 6);
}
