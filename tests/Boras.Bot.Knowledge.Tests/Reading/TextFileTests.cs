using System.Text;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests.Reading;

public sealed class TextFileTests : IDisposable
{
    private const int MaxBytes = 2048;
    private readonly TempFolder _folder = new();
    private readonly List<Fault> _faults = [];

    [Theory]
    [InlineData("")]
    [InlineData("Åäö 👍\r\n\tslut")]
    public void Read_Utf8_IsTheText(string text)
    {
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)));
        Assert.Empty(_faults);
    }

    [Fact]
    public void Read_ByteOrderMark_IsLeftOut() => Assert.Equal("åäö", Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("åäö")]));

    [Fact]
    public void Read_NoFile_IsAFault()
    {
        Assert.Null(TextFile.Read(Path.Combine(_folder.Path, "saknas"), "saknas", MaxBytes, _faults));
        Assert.StartsWith("saknas:1: the file can't be read", Assert.Single(_faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Folder_IsNull() => Assert.Null(TextFile.Read(_folder.Path, "a.txt", MaxBytes, _faults));

    [Theory]
    [InlineData(new byte[] { 0xE5, 0xE4, 0xF6 }, "not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "not UTF-8")]
    [InlineData(new byte[] { 0x61, 0xC3 }, "not UTF-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "not UTF-8")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "NUL")]
    public void Read_NotText_IsAFault(byte[] bytes, string reason)
    {
        Assert.Null(Read(bytes));
        Assert.Contains(reason, OnlyFault(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LargestFile_IsRead() => Assert.Equal(MaxBytes, Read(new byte[MaxBytes].Select(_ => (byte)'a').ToArray())!.Length);

    [Fact]
    public void Read_TooLargeFile_IsAFault()
    {
        Assert.Null(Read(new byte[MaxBytes + 1]));
        Assert.Equal("the file is larger than 2 KiB; split it", OnlyFault());
    }

    [Fact]
    public void Read_LockedFile_IsAFault()
    {
        var path = Path.Combine(_folder.Path, "a.txt");
        using var locked = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Null(TextFile.Read(path, "a.txt", MaxBytes, _faults));
        Assert.StartsWith("the file can't be read: ", OnlyFault(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string? Read(byte[] bytes)
    {
        var path = _folder.Write("a.txt", bytes);
        return TextFile.Read(path, "a.txt", MaxBytes, _faults);
    }

    private string OnlyFault()
    {
        var fault = Assert.Single(_faults);
        Assert.Equal(("a.txt", 1), (fault.File, fault.Line));
        return fault.Message;
    }
}
