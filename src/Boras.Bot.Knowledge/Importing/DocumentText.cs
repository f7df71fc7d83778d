using System.Text;
using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Makes text of bytes from outside.</summary>
/// <remarks>
/// In the order of the HTML standard (13.2.3.2): byte order mark, declared by the server, declared in the text. What is
/// valid UTF-8 is read as such even where something else is declared, and what isn't as Windows-1252, which holds ISO-8859-1.
/// </remarks>
internal static partial class DocumentText
{
    private const int DeclarationLength = 1024;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text with line ends as \n, or null when the bytes are no text.</summary>
    public static string? Decode(SourceDocument document)
    {
        var bytes = document.Content;
        var encoding = ByOrderMark(bytes) ?? ByZeros(bytes);
        if (encoding is null && Try(Utf8, bytes) is { } utf8)
        {
            return Clean(utf8);
        }

        encoding ??= Declared(document) ?? Western;
        return Clean(Try(encoding, bytes) ?? Western.GetString(bytes));
    }

    /// <summary>Whether UTF-8 was taken for Windows-1252 and encoded once more: <c>Ã¥</c> for <c>å</c>.</summary>
    public static bool IsDoublyEncoded(string text) => DoublyEncoded().Count(text) > 0 && !text.Contains('å', StringComparison.Ordinal);

    private static string? Clean(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? null : text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string? Try(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? ByOrderMark(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    // UTF-16 without a mark: in Western text every other byte is zero.
    private static UnicodeEncoding? ByZeros(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, DeclarationLength) & ~1);
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        return odd > sample.Length / 3 && even == 0 ? new UnicodeEncoding(false, false, true)
            : even > sample.Length / 3 && odd == 0 ? new UnicodeEncoding(true, false, true)
            : null;
    }

    private static Encoding? Declared(SourceDocument document)
    {
        var head = Encoding.Latin1.GetString(document.Content, 0, Math.Min(document.Content.Length, DeclarationLength));
        var name = document.Charset ?? (CharsetDeclaration().Match(head) is { Success: true } match ? match.Groups[1].Value : null);
        if (name is null)
        {
            return null;
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.CodePage is 28591 or 20127 or 65001 or 65000 or 1200 or 1201 ? Western : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetDeclaration();

    [GeneratedRegex("Ã[¥¤¶…„–\u0085\u0084\u0096]")]
    private static partial Regex DoublyEncoded();
}
