using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.Tests.Checking;

public sealed class DeadAnchorsTests
{
    private const string Path = "faq/cykel.md";
    private const string Other = "news/kiosken.md";

    [Theory]
    [InlineData("[x](#priser)")]
    [InlineData("[x](cykel.md#priser)")]
    [InlineData("[x](../faq/cykel.md#priser)")]
    [InlineData("[x](../news/kiosken.md)")]
    [InlineData("[x](../news/kiosken.md#)")]
    [InlineData("[x](../news/kiosken.md#var-ligger-den)")]
    [InlineData("[x][ref]\n\n[ref]: ../news/kiosken.md#var-ligger-den")]
    [InlineData("[x](../../../news/kiosken.md)")]
    [InlineData("[x](https://www.example.se/sida#nej)")]
    [InlineData("[x](mailto:kiosken@example.se)")]
    [InlineData("[x](/nyheter/kiosken.md#nej)")]
    [InlineData("[x](//www.example.se/sida)")]
    [InlineData("[x]()")]
    public void Check_GoodLink_IsNoFault(string link) => Assert.Empty(Check(link));

    [Theory]
    [InlineData("#finns-inte")]
    [InlineData("cykel.md#finns-inte")]
    [InlineData("../news/kiosken.md#priser")]
    public void Check_MissingHeading_IsAFaultOnItsLine(string url)
    {
        var fault = Assert.Single(Check($"[x]({url})"));
        Assert.Equal($"{Path}:10: the link '{url}' leads to a heading that doesn't exist", fault.ToString());
    }

    [Theory]
    [InlineData("kiosken.md")]
    [InlineData("saknas.md#priser")]
    [InlineData("../../../etc/passwd")]
    [InlineData("../../../../../etc/hosts#x")]
    [InlineData("http://")]
    [InlineData("https://[trasig")]
    public void Check_MissingFile_IsAFaultOnItsLine(string url)
    {
        var fault = Assert.Single(Check($"[x]({url})"));
        Assert.Equal($"{Path}:10: the link '{url}' leads to a file that isn't in the knowledge", fault.ToString());
    }

    [Fact]
    public void Check_LinkInListAndTable_IsFoundOnItsLine()
    {
        var faults = Check("- ett\n- [x](#a)\n\n| a | b |\n|---|---|\n| c | [y](#b) |");
        Assert.Equal([11, 15], faults.Select(fault => fault.Line));
    }

    [Fact]
    public void Check_NameWithSpaceAndSwedishLetters_IsFound()
    {
        var faults = new List<Fault>();
        var link = Sample.ReadGood(Sample.Faq(body: "[x](<l\u00E5na b\u00E5t.md>) [y](l%C3%A5na%20b%C3%A5t.md)"), Path);
        var target = Sample.ReadGood(Sample.Faq("Hur l\u00E5nar jag en b\u00E5t?"), "faq/l\u00E5na b\u00E5t.md");
        DeadAnchors.Check([link, target], faults);
        Assert.Empty(faults);
    }

    private static List<Fault> Check(string link)
    {
        var faults = new List<Fault>();
        var item = Sample.ReadGood(Sample.Faq(body: $"## Priser\n\nEn rad.\n{link}"), Path);
        var other = Sample.ReadGood(Sample.Of("news", body: "# Var ligger den?\n\nVid torget."), Other);
        DeadAnchors.Check([item, other], faults);
        return faults;
    }
}
