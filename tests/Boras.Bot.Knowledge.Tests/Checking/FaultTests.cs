using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.Tests.Checking;

public sealed class FaultTests
{
    [Fact]
    public void ToString_Always_IsTheFormOfEditors() =>
        Assert.Equal("faq/cykel.md:3: 'url' is missing", new Fault("faq/cykel.md", 3, "'url' is missing").ToString());
}
