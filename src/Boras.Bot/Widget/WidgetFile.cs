using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Boras.Bot.Widget;

/// <summary>A file as browsers get it, kept in memory plain and compressed.</summary>
internal sealed class WidgetFile
{
    // At level 9 Web Chat takes half a second once and is within two percent of the smallest.
    private const int BrotliQuality = 9;
    private const int BrotliWindow = 22;

    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly string _type;

    public WidgetFile(byte[] content, string type)
    {
        _plain = content;
        _type = type;
        Hash = Convert.ToHexStringLower(SHA256.HashData(content));
        _brotli = new(() => Brotli(content));
        _gzip = new(() => Gzip(content));
    }

    /// <summary>SHA-256 of the content, as hexadecimal digits in lower case.</summary>
    public string Hash { get; }

    /// <summary>Sends it in the smallest form that the browser takes, or 304 when the browser has it.</summary>
    public IResult Send(HttpRequest request, HttpResponse response)
    {
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = request.Headers.AcceptEncoding.ToString();
        var (body, encoding) = accepted.Contains("br", StringComparison.Ordinal) ? (_brotli.Value, "br")
            : accepted.Contains("gzip", StringComparison.Ordinal) ? (_gzip.Value, "gzip")
            : (_plain, "");
        if (encoding.Length > 0)
        {
            response.Headers.ContentEncoding = encoding;
        }

        return Results.Bytes(body, _type, entityTag: new EntityTagHeaderValue($"\"{Hash[..16]}{encoding}\""));
    }

    private static byte[] Brotli(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var length, BrotliQuality, BrotliWindow)
            ? compressed[..length]
            : throw new InvalidOperationException("Brotli does not keep to its own bound.");
    }

    private static byte[] Gzip(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }
}
