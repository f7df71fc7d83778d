using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Tests.Activities;

public sealed class CardActionTests
{
    [Fact]
    public void ImBack_TitleAndText_SendsTheText()
    {
        var action = CardAction.ImBack("Knapp å", "Text ö 😀");
        Assert.Equal(("imBack", "Knapp å", "Text ö 😀"), (action.Type, action.Title, action.Value!.Value.GetString()));
    }

    [Fact]
    public void OpenUrl_TitleAndAddress_OpensTheAddress()
    {
        var action = CardAction.OpenUrl("Läs mer", "https://www.example.se/?a=1&b=2");
        Assert.Equal(("openUrl", "Läs mer", "https://www.example.se/?a=1&b=2"), (action.Type, action.Title, action.Value!.Value.GetString()));
    }
}
