using Boras.Bot.Knowledge.Importing.Fetching;

namespace Boras.Bot.Knowledge.Tests.Importing.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /privat", "/privat/a", false)]
    [InlineData("User-agent: *\nDisallow: /privat", "/publik", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /a", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /*?sv.", "/a?sv.x=1", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Boras.Bot\nDisallow: /bara", "/a", true)]
    [InlineData("User-agent: *\nAllow: /\n\nUser-agent: boras.bot\nUser-agent: annan\nDisallow: /", "/a", false)]
    [InlineData("User-agent: annan\nDisallow: /", "/a", true)]
    [InlineData("# bara en kommentar\nskräp", "/a", true)]
    [InlineData("", "/a", true)]
    public void Allows_Path_FollowsTheRules(string text, string path, bool expected) =>
        Assert.Equal(expected, RobotsRules.Parse(text, "Boras.Bot").Allows(new Uri(new Uri("https://example.org"), path)));
}
