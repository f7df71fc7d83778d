using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.Turns;

public class TurnContextStateCollectionTests
{
    [Fact]
    public void Get_AfterSet_IsTheLastOfItsType()
    {
        var state = new TurnContextStateCollection();

        state.Set("ett");
        state.Set("två");
        state.Set(new Uri("https://example.org/"));

        Assert.Equal("två", state.Get<string>());
        Assert.Equal("https://example.org/", state.Get<Uri>()?.ToString());
    }

    [Fact]
    public void Get_NothingSet_IsNull() => Assert.Null(new TurnContextStateCollection().Get<string>());
}
