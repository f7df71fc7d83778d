using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.WordLists;
using FsCheck.Xunit;

namespace Boras.Bot.Knowledge.Tests.WordLists;

public sealed class WordListTests
{
    private const string Empties = "write words parted by commas, or words => words, none of them empty";
    private readonly List<Fault> _faults = [];

    [Theory]
    [InlineData("sopor, avfall", "sopor+avfall>sopor+avfall")]
    [InlineData("dagis => förskola, daghem", "dagis>förskola+daghem")]
    [InlineData("a,b=>c", "a+b>c")]
    [InlineData("  Slå Gräset ,KLIPPA  ", "slå gräset+klippa>slå gräset+klippa")]
    [InlineData("ett två tre fyra => x", "ett två tre fyra>x")]
    [InlineData(@"1\,5 grader => kyla", "1,5 grader>kyla")]
    [InlineData(@"a \=> b, c", "a => b+c>a => b+c")]
    [InlineData(@"c\# => språk", "c#>språk")]
    [InlineData(@"\#hej, hej", "#hej+hej>#hej+hej")]
    [InlineData(@"a\\b => c", "ab>c")]
    [InlineData(@"a => b\", "a>b")]
    public void Parse_GoodLine_IsARule(string line, string expected)
    {
        Assert.Equal([expected], Rules(line));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n   \n\t\n")]
    [InlineData("# sopor, avfall")]
    [InlineData("  # sopor => avfall\n#")]
    public void Parse_BlankOrComment_IsNoRule(string text)
    {
        Assert.Empty(Rules(text));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("ensam")]
    [InlineData("a,")]
    [InlineData(",a")]
    [InlineData("a,,b")]
    [InlineData("=>")]
    [InlineData("a =>")]
    [InlineData("=> a")]
    [InlineData("a => b,")]
    [InlineData("a, => b")]
    [InlineData("a => b => c")]
    [InlineData(@"a\, b")]
    [InlineData("\\")]
    public void Parse_EmptyWordOrOneAlone_IsAFaultOnItsLine(string line)
    {
        Assert.Equal(["x>y"], Rules("# kommentar\n" + line + "\nx => y"));
        Assert.Equal(new Fault("lista.txt", 2, Empties), Assert.Single(_faults));
    }

    [Theory]
    [InlineData("a b c d e, f")]
    [InlineData("f, a b c d e")]
    [InlineData("a b c d e => f")]
    [InlineData("f => a b c d e")]
    public void Parse_TooLongPhrase_IsAFaultOnItsLine(string line)
    {
        Assert.Empty(Rules("\n" + line));
        Assert.Equal("lista.txt:2: 'a b c d e' has more than 4 words", Assert.Single(_faults).ToString());
    }

    [Fact]
    public void Parse_LineTwice_IsAFaultThatNamesTheFirst()
    {
        Assert.Equal(["a+b>a+b"], Rules("# kommentar\na, b\n\n  a, b  \na, b"));
        Assert.Equal(
            ["lista.txt:4: the line is already on line 2", "lista.txt:5: the line is already on line 2"], _faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Parse_LineEndings_CountAlike(string end)
    {
        var list = WordList.Parse($"# k{end}a, b{end}{end}c => d{end}", "lista.txt", _faults);

        Assert.Equal([2, 4], list.Rules.Select(rule => rule.Line));
        Assert.Empty(_faults);
    }

    [Fact]
    public void Read_NoFile_IsEmptyWithoutFault()
    {
        using var folder = new TempFolder();

        Assert.Empty(WordList.Read(folder.Path, WordList.Synonyms, _faults).Rules);
        Assert.Empty(_faults);
    }

    [Fact]
    public void Read_NotUtf8_IsAFault()
    {
        using var folder = new TempFolder();
        folder.Write(WordList.English, [(byte)'a', 0xE5, (byte)',', (byte)'b']);

        Assert.Empty(WordList.Read(folder.Path, WordList.English, _faults).Rules);
        Assert.Equal("glossary.en.txt:1: the file is not UTF-8; save it as UTF-8 text", Assert.Single(_faults).ToString());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Read_HugeFile_IsReadUpToEightMebibytes(int over, int rules)
    {
        using var folder = new TempFolder();
        folder.Write(WordList.Finnish, "a, b\n#" + new string('x', (8 * 1024 * 1024) - 6 + over));

        Assert.Equal(rules, WordList.Read(folder.Path, WordList.Finnish, _faults).Rules.Count);
        Assert.Equal(over, _faults.Count);
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Parse_AnyText_GivesRulesWithoutEmptyWords(string text)
    {
        var faults = new List<Fault>();
        var list = WordList.Parse(text, "lista.txt", faults);

        Assert.All(list.Rules, rule => Assert.True(rule.From.Count > 0 && rule.To.Count > 0 && rule.Line > 0));
        Assert.All(list.Rules.SelectMany(rule => rule.From.Concat(rule.To)), words => Assert.NotEqual("", words));
        Assert.All(faults, fault => Assert.True(fault.Line > 0));
    }

    private IEnumerable<string> Rules(string text) => WordList.Parse(text, "lista.txt", _faults).Rules
        .Select(rule => $"{string.Join('+', rule.From)}>{string.Join('+', rule.To)}");
}
