using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>How often and how long one host is tried.</summary>
internal static class FetchPipeline
{
    private const int EnoughAttempts = 10;
    private static readonly TimeSpan SampleTime = TimeSpan.FromSeconds(60);

    /// <summary>Whole time, new attempts with jitter, a circuit breaker and a time for each attempt, the outermost first.</summary>
    public static ResiliencePipeline<FetchResult> Build(FetchOptions options, TimeProvider time)
    {
        var failures = new PredicateBuilder<FetchResult>().HandleResult(result => result is FetchResult.Failed).Handle<TimeoutRejectedException>();
        var builder = new ResiliencePipelineBuilder<FetchResult> { TimeProvider = time };
        builder.AddTimeout(TimeSpan.FromSeconds(options.TotalTimeoutSeconds));
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<FetchResult>
            {
                ShouldHandle = failures,
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(options.RetryDelaySeconds),
                DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Result as FetchResult.Failed)?.RetryAfter),
            });
        }

        return builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<FetchResult>
        {
            ShouldHandle = failures,
            FailureRatio = 0.5,
            MinimumThroughput = EnoughAttempts,
            SamplingDuration = SampleTime,
            BreakDuration = TimeSpan.FromSeconds(options.BreakSeconds),
        }).AddTimeout(TimeSpan.FromSeconds(options.AttemptTimeoutSeconds)).Build();
    }
}
