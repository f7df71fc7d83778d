using System.Text;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests.Reading;

public sealed class MarkdownFileTests : IDisposable
{
    private const string Good = "---\ntitle: Åäö\n---\nBrödtext.\n";
    private readonly TempFolder _folder = new();

    [Fact]
    public void Parse_GoodText_CutsFrontMatterAndBody()
    {
        var file = MarkdownFile.Parse("---\nkind: faq\ntitle: x\n---\n\nEtt.\n", "a.md", [])!;
        Assert.Equal(new MarkdownFile("a.md", "kind: faq\ntitle: x", "\nEtt.\n", 5), file);
    }

    [Theory]
    [InlineData("---\r\nkind: faq\r\n---\r\nEtt.\r\nTvå.")]
    [InlineData("---\rkind: faq\r---\rEtt.\rTvå.")]
    [InlineData("---  \nkind: faq\n---\t\nEtt.\nTvå.")]
    [InlineData("\uFEFF---\nkind: faq\n---\nEtt.\nTvå.")]
    public void Parse_OtherLineEndsSpacesOrByteOrderMark_GivesTheSame(string text) =>
        Assert.Equal(new MarkdownFile("a.md", "kind: faq", "Ett.\nTvå.", 4), MarkdownFile.Parse(text, "a.md", []));

    [Theory]
    [InlineData("---\n---", "", "")]
    [InlineData("---\n---\n", "", "")]
    [InlineData("---\na: 1\n---\nEtt.\n---\nTvå.", "a: 1", "Ett.\n---\nTvå.")]
    public void Parse_EdgeOfTheFences_IsCutAtTheFirstTwo(string text, string frontMatter, string body)
    {
        var file = MarkdownFile.Parse(text, "a.md", [])!;
        Assert.Equal((frontMatter, body), (file.FrontMatter, file.Body));
    }

    [Theory]
    [InlineData("", 1, "the first line must be ---")]
    [InlineData("\n", 1, "the first line must be ---")]
    [InlineData("Bara text.", 1, "the first line must be ---")]
    [InlineData("\n---\na: 1\n---", 1, "the first line must be ---")]
    [InlineData(" ---\na: 1\n---", 1, "the first line must be ---")]
    [InlineData("----\na: 1\n---", 1, "the first line must be ---")]
    [InlineData("---", 1, "no closing ---")]
    [InlineData("---\na: 1\nb: 2", 3, "no closing ---")]
    [InlineData("---\na: 1\0\n---", 1, "NUL")]
    public void Parse_BadText_IsAFault(string text, int line, string message)
    {
        var faults = new List<Fault>();
        Assert.Null(MarkdownFile.Parse(text, "a.md", faults));
        var fault = Assert.Single(faults);
        Assert.Equal(("a.md", line), (fault.File, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf8_KeepsTheSwedishLetters(bool byteOrderMark)
    {
        var faults = new List<Fault>();
        var bytes = new UTF8Encoding(byteOrderMark).GetPreamble().Concat(Encoding.UTF8.GetBytes(Good));
        var file = MarkdownFile.Read(_folder.Write("a.md", [.. bytes]), "a.md", faults);
        Assert.Empty(faults);
        Assert.Equal(new MarkdownFile("a.md", "title: Åäö", "Brödtext.\n", 4), file);
    }

    [Theory]
    [InlineData("iso-8859-1", false, "not UTF-8")]
    [InlineData("utf-16", true, "not UTF-8")]
    [InlineData("utf-16BE", true, "not UTF-8")]
    public void Read_OtherEncoding_IsAFault(string name, bool byteOrderMark, string message)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. byteOrderMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Good)];
        Assert.Contains(message, ReadFault(_folder.Write("a.md", bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Utf16WithoutByteOrderMark_IsAFault()
    {
        var path = _folder.Write("a.md", Encoding.Unicode.GetBytes("---\ntitle: x\n---\n"));
        Assert.Contains("NUL", ReadFault(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EmptyFile_IsAFault() =>
        Assert.Contains("first line", ReadFault(_folder.Write("a.md", "")), StringComparison.Ordinal);

    [Fact]
    public void Read_LargestFile_IsRead()
    {
        var faults = new List<Fault>();
        var text = Good + new string('x', MarkdownFile.MaxBytes - Encoding.UTF8.GetByteCount(Good));
        Assert.NotNull(MarkdownFile.Read(_folder.Write("a.md", text), "a.md", faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void Read_OneByteTooMany_IsAFault()
    {
        var text = Good + new string('x', MarkdownFile.MaxBytes - Encoding.UTF8.GetByteCount(Good) + 1);
        Assert.Contains("larger than 1024 KiB", ReadFault(_folder.Write("a.md", text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finns-inte.md")]
    [InlineData("mapp")]
    [InlineData("mapp/fil.md/inuti.md")]
    public void Read_UnreadablePath_IsAFault(string path)
    {
        _folder.Write("mapp/fil.md", Good);
        Assert.Contains("can't be read", ReadFault(Path.Combine(_folder.Path, path)), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string ReadFault(string fullPath)
    {
        var faults = new List<Fault>();
        Assert.Null(MarkdownFile.Read(fullPath, "a.md", faults));
        return Assert.Single(faults, fault => fault is { File: "a.md", Line: 1 }).Message;
    }
}
