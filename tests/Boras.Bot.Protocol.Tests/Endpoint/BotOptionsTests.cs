using Boras.Bot.Protocol.Endpoint;

namespace Boras.Bot.Protocol.Tests.Endpoint;

public sealed class BotOptionsTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("  ", true)]
    [InlineData("00000000-0000-0000-0000-000000000001", false)]
    public void IsOpen_AppId_IsTrueWithoutOne(string? appId, bool expected) =>
        Assert.Equal(expected, new BotOptions { MicrosoftAppId = appId }.IsOpen);
}
