using Boras.Bot.Protocol.DirectLine;

namespace Boras.Bot.Protocol.Tests.DirectLine;

public sealed class OriginsTests
{
    [Theory]
    [InlineData("https://www.example.org", true)]
    [InlineData("http://localhost:3978", true)]
    [InlineData("https://www.example.org/", false)]
    [InlineData("https://WWW.example.org", false)]
    [InlineData("https://www.example.org:443", false)]
    [InlineData("https://user@www.example.org", false)]
    [InlineData("https://*.example.org", false)]
    [InlineData("ftp://www.example.org", false)]
    [InlineData("www.example.org", false)]
    [InlineData("*", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsOrigin_Text_OnlyWhatABrowserSends(string? text, bool expected) => Assert.Equal(expected, Origins.IsOrigin(text));
}
