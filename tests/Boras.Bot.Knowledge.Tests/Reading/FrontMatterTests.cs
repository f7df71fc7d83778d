using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests.Reading;

public sealed class FrontMatterTests
{
    private readonly List<Fault> _faults = [];

    [Fact]
    public void Keys_GoodYaml_HaveTheLinesOfTheFile()
    {
        var matter = Read("kind: faq\n\n# en kommentar\ntitle: >\n  Två\n  rader\nalternates:\n  - a\n");
        Assert.Equal([("kind", 2), ("title", 5), ("alternates", 8)], matter.Keys);
        Assert.Equal((5, 1), (matter.LineOf("title"), matter.LineOf("saknas")));
    }

    [Theory]
    [InlineData("Åäö", "Åäö")]
    [InlineData("\"Frågor: kontakta\"", "Frågor: kontakta")]
    [InlineData("'null'", "null")]
    [InlineData("\"~\"", "~")]
    [InlineData("&ankare text", "text")]
    [InlineData("\"  luft  \"", "luft")]
    [InlineData("0123", "0123")]
    public void Text_Value_IsItsWords(string yaml, string expected) => Assert.Equal(expected, Read($"a: {yaml}").Text("a"));

    [Theory]
    [InlineData("a: null")]
    [InlineData("a: Null")]
    [InlineData("a: NULL")]
    [InlineData("a: ~")]
    [InlineData("a:")]
    [InlineData("a: ''")]
    [InlineData("a: \"  \"")]
    [InlineData("b: x")]
    [InlineData("")]
    [InlineData("# bara en kommentar")]
    public void Text_Blank_IsNullWithoutFault(string yaml)
    {
        Assert.Null(Read(yaml).Text("a"));
        Assert.Empty(_faults);
    }

    [Fact]
    public void Text_List_IsAFault()
    {
        Assert.Null(Read("kind: faq\na: [x]").Text("a"));
        Assert.Equal("a.md:3: 'a' must be one value, not a list", Assert.Single(_faults).ToString());
    }

    [Theory]
    [InlineData("a:\n  - ett\n  - två", new[] { "ett", "två" }, new[] { 3, 4 })]
    [InlineData("a: [ett, två]", new[] { "ett", "två" }, new[] { 2, 2 })]
    [InlineData("a: ett", new[] { "ett" }, new[] { 2 })]
    [InlineData("a:\n- null\n- ett\n-\n- ~", new[] { "ett" }, new[] { 4 })]
    [InlineData("a: []", new string[0], new int[0])]
    [InlineData("a: null", new string[0], new int[0])]
    [InlineData("b: x", new string[0], new int[0])]
    public void List_OneManyOrNone_HasValuesWithLines(string yaml, string[] values, int[] lines)
    {
        Assert.Equal(values.Zip(lines), Read(yaml).List("a"));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", 4, "'a' is given twice")]
    [InlineData("b: 2\na:\n  c: 1", 4, "nothing nested")]
    [InlineData("a:\n  - x\n  - c: 1", 4, "nothing nested")]
    [InlineData("a:\n  - x\n  - [y]", 4, "nothing nested")]
    [InlineData("b: &x 1\na: *x", 3, "nothing nested")]
    [InlineData("b: &x 1\na: [*x]", 3, "nothing nested")]
    [InlineData("- a\n- b", 2, "lines of 'key: value'")]
    [InlineData("bara text", 2, "lines of 'key: value'")]
    [InlineData("a: 1\nb: 2: 3\nc: 4", 3, "the YAML is broken")]
    [InlineData("a: 1\nb: 2\n\tc: 3", 3, "the YAML is broken")]
    [InlineData("a: 1\nb: @x", 3, "the YAML is broken")]
    [InlineData("a: 1\n? [b]\n: 2", 3, "the YAML is broken")]
    [InlineData("a: 1\nb: [x, y", 4, "the YAML is broken")]
    public void Read_BadYaml_IsOneFaultOnItsLine(string yaml, int line, string message)
    {
        Read(yaml);
        var fault = Assert.Single(_faults);
        Assert.Equal(("a.md", line), (fault.File, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenYaml_KeepsWhatStandsBefore() => Assert.Equal("faq", Read("kind: faq\ntitle: a: b\nurl: c").Text("kind"));

    [Fact]
    public void Read_DuplicateKey_KeepsTheFirst() => Assert.Equal("1", Read("a: 1\na: 2").Text("a"));

    [Fact]
    public void Read_AliasBomb_IsRefusedWithoutGrowing()
    {
        var levels = Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]");
        var matter = Read("a0: &a0 [x, x, x]\n" + string.Join('\n', levels));
        Assert.Equal(3, matter.List("a0").Count);
        Assert.Empty(matter.List("a40"));
        Assert.All(_faults, fault => Assert.Contains("nothing nested", fault.Message, StringComparison.Ordinal));
        Assert.Equal(120, _faults.Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Read_DeepNesting_IsRefused(string opening)
    {
        var matter = Read("kind: faq\na:\n  " + string.Concat(Enumerable.Repeat(opening, 100_000)));
        Assert.Equal("faq", matter.Text("kind"));
        Assert.NotEmpty(_faults);
    }

    [Theory]
    [InlineData("2023-05-22", "2023-05-22T00:00:00")]
    [InlineData("2023-05-22 14:00", "2023-05-22T14:00:00")]
    [InlineData("2023-05-22 14:00:30", "2023-05-22T14:00:30")]
    [InlineData("2023-05-22T14:00", "2023-05-22T14:00:00")]
    [InlineData("'2024-02-29T23:59:59'", "2024-02-29T23:59:59")]
    public void Date_KnownForm_IsLocalTime(string yaml, string expected)
    {
        var date = Read($"a: {yaml}").Date("a")!.Value;
        Assert.Equal((expected, DateTimeKind.Unspecified), (date.ToString("s"), date.Kind));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2023-5-22")]
    [InlineData("22/5 2023")]
    [InlineData("2023-05-22 25:00")]
    [InlineData("2023-05-22T14:00:00Z")]
    [InlineData("i morgon")]
    public void Date_AnythingElse_IsAFaultOnItsLine(string yaml)
    {
        Assert.Null(Read($"kind: faq\na: {yaml}").Date("a"));
        Assert.StartsWith($"a.md:3: 'a: {yaml}' is not a date", Assert.Single(_faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: true", true)]
    [InlineData("a: false", false)]
    [InlineData("a: null", false)]
    [InlineData("", false)]
    public void Flag_TrueFalseOrMissing_IsRead(string yaml, bool expected)
    {
        Assert.Equal(expected, Read(yaml).Flag("a"));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("ja")]
    public void Flag_AnythingElse_IsAFault(string yaml)
    {
        Assert.False(Read($"a: {yaml}").Flag("a"));
        Assert.Equal($"a.md:2: 'a: {yaml}' must be true or false", Assert.Single(_faults).ToString());
    }

    private FrontMatter Read(string yaml) => FrontMatter.Read(new MarkdownFile("a.md", yaml, "", 1), _faults);
}
