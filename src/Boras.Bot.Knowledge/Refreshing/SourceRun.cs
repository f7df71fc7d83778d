namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>The last refresh of a source.</summary>
/// <param name="Attempted">When it was last begun.</param>
/// <param name="Succeeded">When it was last reached; null before the first time.</param>
/// <param name="Failures">How many times in a row it has not been reached since.</param>
/// <param name="Result">What came of the last time: the counts, or why it was not reached.</param>
public sealed record SourceRun(DateTimeOffset Attempted, DateTimeOffset? Succeeded, int Failures, string Result)
{
    /// <summary>No time at all.</summary>
    internal static SourceRun Never { get; } = new(DateTimeOffset.MinValue, null, 0, "");

    /// <summary>When the source is due again.</summary>
    internal DateTimeOffset Due(TimeSpan interval, TimeSpan retry) =>
        Attempted == DateTimeOffset.MinValue ? Attempted : Attempted + (Failures > 0 && retry < interval ? retry : interval);
}
