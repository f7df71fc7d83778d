using System.Text;
using Boras.Bot.Knowledge.Importing;

namespace Boras.Bot.Knowledge.Tests.Importing;

public sealed class DocumentTextTests
{
    private const string Words = "Får åäö ÅÄÖ – ”citat” plats";

    [Theory]
    [InlineData("utf-8", null, "")]
    [InlineData("utf-8", "iso-8859-1", "")]
    [InlineData("windows-1252", null, "")]
    [InlineData("windows-1252", "utf-8", "")]
    [InlineData("windows-1252", "iso-8859-1", "")]
    [InlineData("windows-1252", null, "<meta charset=iso-8859-1>")]
    [InlineData("windows-1252", "finns-inte", "")]
    [InlineData("utf-16", null, "")]
    [InlineData("utf-16BE", null, "")]
    [InlineData("utf-32", null, "")]
    [InlineData("macintosh", "macintosh", "")]
    public void Decode_AnyEncoding_GivesTheLetters(string encoding, string? declared, string head)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var document = new SourceDocument("a.html", [.. bytes.GetPreamble(), .. bytes.GetBytes(head + Words)]) { Charset = declared };
        Assert.Equal(head + Words, DocumentText.Decode(document));
    }

    [Fact]
    public void Decode_Utf16WithoutMark_IsFoundByItsZeros() =>
        Assert.Equal(Words, DocumentText.Decode(new SourceDocument("a.txt", Encoding.Unicode.GetBytes(Words))));

    [Fact]
    public void Decode_Bytes_AreNoText() =>
        Assert.Null(DocumentText.Decode(new SourceDocument("a.txt", [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 8, 0, 1, 2, 3])));

    [Fact]
    public void IsDoublyEncoded_Utf8ReadAsLatin1_IsTold()
    {
        var twice = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes("Här är öppet på söndag"));
        Assert.True(DocumentText.IsDoublyEncoded(twice));
        Assert.False(DocumentText.IsDoublyEncoded("Här är öppet på söndag"));
    }
}
