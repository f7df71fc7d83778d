using Boras.Bot.Knowledge.Importing;

namespace Boras.Bot.Knowledge.Tests.Importing;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("https://www.example.org/a/b.4.3b406ca9171ac330.html?sv.target=1", "https://www.example.org/flyttad/ny.4.3b406ca9171ac330.html#del")]
    [InlineData("https://www.example.org/a/", "https://www.example.org/a?utm_source=x")]
    public void Key_TwoAddressesOfOnePage_AreTheSame(string one, string other) => Assert.Equal(PageAddress.Key(one), PageAddress.Key(other));

    [Theory]
    [InlineData("https://www.example.org/a.4.3b406ca9171ac330.html", "https://www.example.org/a.4.3b406ca9171ac331.html")]
    [InlineData("https://www.example.org/a?id=1", "https://www.example.org/a?id=2")]
    public void Key_TwoPages_Differ(string one, string other) => Assert.NotEqual(PageAddress.Key(one), PageAddress.Key(other));

    [Fact]
    public void Key_NoAddress_IsNothing() => Assert.Null(PageAddress.Key("sida.txt"));

    [Theory]
    [InlineData("/b?sv.12.x=1&q=2", "https://www.example.org/b?q=2")]
    [InlineData("c.html", "https://www.example.org/mapp/c.html")]
    [InlineData("//annan.example/x", "https://annan.example/x")]
    public void Resolve_Link_IsWhole(string link, string expected) =>
        Assert.Equal(expected, PageAddress.Resolve(new Uri("https://www.example.org/mapp/sida.html"), link));

    [Fact]
    public void Resolve_RelativeLinkInATextWithoutAddress_IsNone() => Assert.Null(PageAddress.Resolve(null, "/b"));
}
