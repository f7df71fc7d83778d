using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class ChannelAbilitiesTests
{
    [Theory]
    [InlineData("emulator", true, nameof(CardKind.Hero), nameof(ButtonKind.Values))]
    [InlineData("webchat", true, nameof(CardKind.Links), nameof(ButtonKind.Values))]
    [InlineData("directline", true, nameof(CardKind.Links), nameof(ButtonKind.Values))]
    [InlineData("MSTeams", true, nameof(CardKind.Adaptive), nameof(ButtonKind.CardActions))]
    [InlineData("telegram", false, nameof(CardKind.Links), nameof(ButtonKind.Titles))]
    [InlineData("slack", false, nameof(CardKind.Links), nameof(ButtonKind.Numbers))]
    [InlineData("facebook", false, nameof(CardKind.Links), nameof(ButtonKind.Numbers))]
    [InlineData("line", false, nameof(CardKind.Links), nameof(ButtonKind.Numbers))]
    [InlineData("sms", false, nameof(CardKind.Links), nameof(ButtonKind.Numbers))]
    [InlineData("email", false, nameof(CardKind.None), nameof(ButtonKind.Numbers))]
    [InlineData("something-new", false, nameof(CardKind.None), nameof(ButtonKind.Numbers))]
    [InlineData("", false, nameof(CardKind.None), nameof(ButtonKind.Numbers))]
    [InlineData(null, false, nameof(CardKind.None), nameof(ButtonKind.Numbers))]
    public void Of_Channel_SaysWhatItShows(string? channel, bool markdown, string cards, string buttons)
    {
        var abilities = ChannelAbilities.Of(channel);

        Assert.Equal((markdown, cards, buttons), (abilities.Markdown, abilities.Cards.ToString(), abilities.Buttons.ToString()));
    }

    [Theory]
    [InlineData("sms", 1_600)]
    [InlineData("facebook", 2_000)]
    [InlineData("telegram", 4_096)]
    [InlineData("line", 5_000)]
    public void Of_Channel_KnowsTheLongestText(string channel, int expected) => Assert.Equal(expected, ChannelAbilities.Of(channel).MaxText);

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("directline", true)]
    [InlineData("telegram", false)]
    [InlineData("sms", false)]
    public void HasButtons_Channel_IsTrueWhereAButtonCarriesAValue(string channel, bool expected) =>
        Assert.Equal(expected, ChannelAbilities.Of(channel).HasButtons);
}
