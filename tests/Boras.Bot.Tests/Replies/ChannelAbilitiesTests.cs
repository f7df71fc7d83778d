using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class ChannelAbilitiesTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("msteams")]
    [InlineData("MSTeams")]
    public void Of_KnownChannel_HasMarkdownCardsAndButtons(string channel) =>
        Assert.Equal(new ChannelAbilities(Markdown: true, Cards: true, SuggestedActions: true), ChannelAbilities.Of(channel));

    [Theory]
    [InlineData("sms")]
    [InlineData("")]
    [InlineData(null)]
    public void Of_UnknownChannel_HasTextOnly(string? channel) =>
        Assert.Equal(new ChannelAbilities(Markdown: false, Cards: false, SuggestedActions: false), ChannelAbilities.Of(channel));
}
