using System.Net;
using Boras.Bot.Protocol.DirectLine.Limits;

namespace Boras.Bot.Protocol.Tests.DirectLine.Limits;

public sealed class CallerAddressTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::")]
    public void Of_Address_IsItOrItsNetwork(string address, string expected) =>
        Assert.Equal(expected, CallerAddress.Of(IPAddress.Parse(address)));

    [Fact]
    public void Of_NoAddress_IsEmpty() => Assert.Equal("", CallerAddress.Of(null));
}
