using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Authentication.Incoming;
using Boras.Bot.Protocol.Connector;

namespace Boras.Bot.Protocol.Tests.Connector;

public sealed class ReplyTargetTests
{
    [Theory]
    [InlineData("http://localhost:1", "c", "7", "http://localhost:1/v3/conversations/c/activities/7")]
    [InlineData("http://localhost:1/", "c", "7", "http://localhost:1/v3/conversations/c/activities/7")]
    [InlineData("https://smba.example.se/emea/", "c", "7", "https://smba.example.se/emea/v3/conversations/c/activities/7")]
    [InlineData("https://smba.example.se/emea?x=1#y", "c", "7", "https://smba.example.se/emea/v3/conversations/c/activities/7")]
    [InlineData("http://localhost:1", "a b|livechat", "7|8", "http://localhost:1/v3/conversations/a%20b%7Clivechat/activities/7%7C8")]
    [InlineData("http://localhost:1", "a/../../b?c#d", "å", "http://localhost:1/v3/conversations/a%2F..%2F..%2Fb%3Fc%23d/activities/%C3%A5")]
    [InlineData("http://localhost:1", "19:x@thread.tacv2;messageid=1", "7", "http://localhost:1/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/7")]
    public void Address_Ids_AreEscaped(string serviceUrl, string conversation, string activity, string expected) =>
        Assert.Equal(expected, new ReplyTarget(serviceUrl, null).Address(conversation, "activities", activity).AbsoluteUri);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/v3")]
    [InlineData("localhost")]
    [InlineData("ftp://example.se")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:botframework:websocket:x")]
    public void Address_ServiceUrlNotHttp_IsRefused(string? serviceUrl) =>
        Assert.Throws<ConnectorException>(() => new ReplyTarget(serviceUrl, null).Address());

    [Theory]
    [InlineData("..", "7")]
    [InlineData(".", "7")]
    [InlineData("c", "..")]
    [InlineData("", "7")]
    [InlineData(null, "7")]
    public void Address_IdThatLeadsElsewhere_IsRefused(string? conversation, string activity) =>
        Assert.Throws<ConnectorException>(() => new ReplyTarget("http://localhost:1", null).Address(conversation, activity));

    [Theory]
    [InlineData("http://smba.example.se", false)]
    [InlineData("http://192.0.2.1", false)]
    [InlineData("https://smba.example.se", true)]
    [InlineData("http://localhost:5000", true)]
    [InlineData("http://127.0.0.1:5000", true)]
    public void Address_WithToken_IsHttpsOrOnThisMachine(string serviceUrl, bool allowed)
    {
        var target = new ReplyTarget(serviceUrl, "scope");
        Assert.Equal(allowed, Record.Exception(() => target.Address("c")) is null);
    }

    [Fact]
    public void Of_CallerAndActivity_HasTheAddressOfOneAndTheScopeOfTheOther() => Assert.Equal(
        new ReplyTarget("https://a", "s"), ReplyTarget.Of(new Activity { ServiceUrl = "https://a" }, new Caller.App("s")));
}
