namespace Boras.Bot.Protocol.Tests;

public sealed class KnownChannelsTests
{
    [Theory]
    [InlineData("msteams", "msteams")]
    [InlineData("MsTeams", "msteams")]
    [InlineData("directline", "directline")]
    [InlineData("emulator", "emulator")]
    [InlineData(null, "other")]
    [InlineData("", "other")]
    [InlineData("19121212-1212", "other")]
    [InlineData("msteams\n", "other")]
    public void Name_ChannelId_IsAKnownNameOrOther(string? channelId, string expected) => Assert.Equal(expected, KnownChannels.Name(channelId));

    [Fact]
    public void Name_EndlessId_IsOther() => Assert.Equal("other", KnownChannels.Name(new string('a', 1_000_000)));
}
