using OpenTelemetry.Trace;

namespace Boras.Bot.Telemetry;

/// <summary>Records a share of the requests, whatever their callers say: those choose the flag and the id of a trace.</summary>
/// <param name="ratio">The share, 0 to 1.</param>
internal sealed class RandomSampler(double ratio) : Sampler
{
    /// <summary>It for what comes from outside; what belongs to a request follows that.</summary>
    public static Sampler ForRequests(double ratio)
    {
        var random = new RandomSampler(ratio);
        return new ParentBasedSampler(random, remoteParentSampled: random, remoteParentNotSampled: random);
    }

    /// <inheritdoc/>
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) => new(Random.Shared.NextDouble() < ratio);
}
