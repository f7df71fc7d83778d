using Boras.Bot.Insights;

namespace Boras.Bot.Tests.Insights;

public class AskersTests
{
    [Fact]
    public void Count_OneConversation_IsOne() => Assert.Equal(1, Askers.Count(Enumerable.Range(0, 5).Select(hour => Asks.Ask("bygglov", "c", Asks.Noon.AddHours(hour)))));

    [Fact]
    public void Count_Conversations_IsTheirNumber() => Assert.Equal(5, Askers.Count(Enumerable.Range(0, 5).Select(_ => Asks.Ask("bygglov"))));

    [Fact]
    public void Count_ConversationsNoLongerTold_IsDaysAndChannels() => Assert.Equal(3, Askers.Count(
    [
        Asks.Ask("bygglov", null), Asks.Ask("bygglov", null, Asks.Noon.AddHours(2)), Asks.Ask("bygglov", null, channel: "msteams"),
        // Half past midnight in Sweden.
        Asks.Ask("bygglov", null, Asks.Noon.AddHours(11.5)),
    ]));
}
