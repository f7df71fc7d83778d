using FsCheck;
using FsCheck.Fluent;

namespace Boras.Bot.Tests.Arbitrary;

/// <summary>Makes any text at all, with Swedish, emoji, right-to-left script and broken Unicode more often than by chance.</summary>
public static class AnyText
{
    private static readonly string[] Pieces =
    [
        "avfallshämtning", "Kommunstyrelsen", "fötter", "Vad är", "storahållbarhetspriset", "fallucka", "å", "Å", "ß", "İ", "ﬁ", "e\u0301", "A\u030A",
        "👩‍👩‍👧", "🇸🇪", "🐛", "𝒜𝔅", "𠀀", "שלום", "مرحبا", "\u202Eabc\u202C", "日本語", "ไทย", "한국어", "\uD83D", "\uDC1B", "\uDC1B\uD83D", "\uFFFF",
        "\0", "\u0001", "\u001F", "\u007F", "\u0085", "\u2028", "\uFEFF", "\u200B", "\u00AD", " ", "\t", "\n", "\r\n", ".", "?", ",", "=>", "\\", "#",
        "-", "'", "’", ":", "10", "3,5", "https://example.org/?q=å", "namn@example.org",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(Pieces),
        Gen.Elements(Pieces).Select(piece => piece + " "),
        Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()),
        Gen.Choose(0x61, 0xF6).Select(code => ((char)code).ToString()),
        Gen.Choose(1, 400).SelectMany(length => Gen.Elements(Pieces).Select(piece => string.Concat(Enumerable.Repeat(piece, length)))))
        .ListOf().Select(string.Concat);

    /// <summary>The generator, for FsCheck.</summary>
    public static Arbitrary<string> Texts() => Arb.From(Text, Shrink);

    private static IEnumerable<string> Shrink(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}
