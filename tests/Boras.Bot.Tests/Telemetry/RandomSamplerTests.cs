using System.Diagnostics;
using Boras.Bot.Telemetry;
using OpenTelemetry.Trace;

namespace Boras.Bot.Tests.Telemetry;

public class RandomSamplerTests
{
    // A caller names the id and the flag of its trace; what belongs to a request here follows the request.
    [Theory]
    [InlineData(0, true, true, false)]
    [InlineData(1, true, false, true)]
    [InlineData(0, false, true, true)]
    [InlineData(1, false, false, false)]
    public void ForRequests_Parent_CountsOnlyWhenItIsFromHere(double ratio, bool isRemote, bool isParentRecorded, bool isRecorded)
    {
        var id = ActivityTraceId.CreateFromString("00000000000000000000000000000001");
        var parent = new ActivityContext(id, ActivitySpanId.CreateRandom(), isParentRecorded ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None, isRemote: isRemote);

        var result = RandomSampler.ForRequests(ratio).ShouldSample(new SamplingParameters(parent, id, "request", ActivityKind.Server));

        Assert.Equal(isRecorded ? SamplingDecision.RecordAndSample : SamplingDecision.Drop, result.Decision);
    }

    [Theory]
    [InlineData(0, SamplingDecision.Drop)]
    [InlineData(1, SamplingDecision.RecordAndSample)]
    public void ForRequests_NoParent_GoesByTheShare(double ratio, SamplingDecision decision) =>
        Assert.Equal(decision, RandomSampler.ForRequests(ratio).ShouldSample(new SamplingParameters(default, ActivityTraceId.CreateRandom(), "request", ActivityKind.Server)).Decision);
}
