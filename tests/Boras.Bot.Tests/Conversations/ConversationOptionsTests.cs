using Boras.Bot.Conversations;

namespace Boras.Bot.Tests.Conversations;

public class ConversationOptionsTests
{
    [Theory]
    [InlineData(60, 20_000, true)]
    [InlineData(1, 1, true)]
    [InlineData(0, 1, false)]
    [InlineData(1_441, 1, false)]
    [InlineData(1, 0, false)]
    public void Validate_Values_AreHeldToTheirBounds(int minutes, int remembered, bool valid)
    {
        var options = new ConversationOptions { IdleMinutes = minutes, MaxRemembered = remembered };

        Assert.Equal(valid, new ConversationOptionsValidator().Validate(null, options).Succeeded);
    }
}
