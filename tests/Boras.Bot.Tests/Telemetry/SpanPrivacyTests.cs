using System.Diagnostics;
using Boras.Bot.Telemetry;

namespace Boras.Bot.Tests.Telemetry;

public sealed class SpanPrivacyTests : IDisposable
{
    private readonly Activity _span = new Activity("request").Start();
    private readonly SpanPrivacy _privacy = new();

    public SpanPrivacyTests() => _span.ActivityTraceFlags = ActivityTraceFlags.Recorded;

    [Theory]
    [InlineData("http.route")]
    [InlineData("http.response.status_code")]
    [InlineData("bot.outcome")]
    public void OnEnd_HarmlessTag_Stays(string tag)
    {
        _span.SetTag(tag, "värde");

        _privacy.OnEnd(_span);

        Assert.Equal("värde", _span.GetTagItem(tag));
        Assert.True(_span.Recorded);
    }

    [Theory]
    [InlineData("url.path")]
    [InlineData("url.query")]
    [InlineData("url.full")]
    [InlineData("client.address")]
    [InlineData("network.peer.address")]
    [InlineData("user_agent.original")]
    [InlineData("exception.message")]
    [InlineData("a.tag.of.next.year")]
    public void OnEnd_AnyOtherTag_IsTakenAway(string tag)
    {
        _span.SetTag(tag, "hemligt");

        _privacy.OnEnd(_span);

        Assert.Null(_span.GetTagItem(tag));
    }

    // Of a call to the service it is the Host header that its caller wrote.
    [Theory]
    [InlineData(ActivityKind.Client, "server.address", "värde")]
    [InlineData(ActivityKind.Server, "server.address", null)]
    [InlineData(ActivityKind.Server, "server.port", null)]
    public void OnEnd_NameOfTheServer_StaysForOwnCallsOnly(ActivityKind kind, string tag, string? kept)
    {
        using var source = new ActivitySource(nameof(SpanPrivacyTests));
        using var listener = new ActivityListener
        {
            ShouldListenTo = each => each == source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        using var span = source.StartActivity("call", kind)!;
        span.SetTag(tag, "värde");

        _privacy.OnEnd(span);

        Assert.Equal(kept, span.GetTagItem(tag));
    }

    [Fact]
    public void OnEnd_StateOfTheCallersTrace_IsTakenAway()
    {
        _span.TraceStateString = "caller=hemligt";

        _privacy.OnEnd(_span);

        Assert.Null(_span.TraceStateString);
    }

    [Fact]
    public void OnEnd_ErrorWithAMessage_KeepsTheErrorAlone()
    {
        _span.SetStatus(ActivityStatusCode.Error, "hemligt");

        _privacy.OnEnd(_span);

        Assert.Equal((ActivityStatusCode.Error, null), (_span.Status, _span.StatusDescription));
    }

    [Fact]
    public void OnEnd_Event_KeepsTheSpanFromBeingExported()
    {
        _span.AddEvent(new ActivityEvent("exception"));

        _privacy.OnEnd(_span);

        Assert.False(_span.Recorded);
    }

    public void Dispose()
    {
        _privacy.Dispose();
        _span.Dispose();
    }
}
