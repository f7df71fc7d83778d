using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Boras.Bot.Protocol.Connector;

/// <summary>How often and how long a channel's host is tried; each host has a pipeline of its own.</summary>
internal static class ConnectorPipeline
{
    private static readonly TimeSpan SampleTime = TimeSpan.FromSeconds(30);

    /// <summary>Whole time, new attempts, a circuit breaker and a time for each attempt, the outermost first.</summary>
    public static void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ConnectorOptions options, TimeProvider time)
    {
        pipeline.AddTimeout(TimeSpan.FromSeconds(options.TotalTimeoutSeconds));
        if (options.Retries > 0)
        {
            pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = TimeSpan.FromSeconds(options.RetryDelaySeconds),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(
                    MayTryAgain(attempt) && !(Wait(attempt.Outcome, options, time) > TimeSpan.FromSeconds(options.TotalTimeoutSeconds))),
                DelayGenerator = attempt => ValueTask.FromResult(Wait(attempt.Outcome, options, time) + Spread(options)),
            });
        }

        pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = options.BreakFailureRatio,
            MinimumThroughput = options.BreakMinimumCalls,
            SamplingDuration = SampleTime,
            BreakDuration = TimeSpan.FromSeconds(options.BreakSeconds),

            // 429 is about one conversation and tells nothing of the others.
            ShouldHandle = attempt => ValueTask.FromResult(IsPassing(attempt.Outcome)),
        }).AddTimeout(TimeSpan.FromSeconds(options.AttemptTimeoutSeconds));
    }

    // A post that may have got through is not made again: the resident would see the answer twice, or a second conversation.
    // Reading, replacing and removing come to the same however often they are done.
    private static bool MayTryAgain(RetryPredicateArguments<HttpResponseMessage> attempt) =>
        WasNotTaken(attempt.Outcome) || (attempt.Context.GetRequestMessage()?.Method != HttpMethod.Post && IsPassing(attempt.Outcome));

    // 412 is how Teams says that another operation on the conversation came between.
    private static bool WasNotTaken(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.PreconditionFailed } => true,
        { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
        // What HttpClient throws when a connection breaks in the moment it is made.
        { Exception: SocketException } => true,
        { Exception: BrokenCircuitException } => true,
        _ => false,
    };

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } => true,
        { Exception: HttpRequestException or SocketException or TimeoutRejectedException } => true,
        _ => false,
    };

    // Those who were told to wait as long as each other do not come back at the same moment.
    private static TimeSpan Spread(ConnectorOptions options) => TimeSpan.FromSeconds(options.RetryDelaySeconds * Random.Shared.NextDouble());

    private static TimeSpan? Wait(Outcome<HttpResponseMessage> outcome, ConnectorOptions options, TimeProvider time) => outcome switch
    {
        { Result.Headers.RetryAfter.Delta: { } delta } => delta,
        { Result.Headers.RetryAfter.Date: { } date } => date > time.GetUtcNow() ? date - time.GetUtcNow() : TimeSpan.Zero,
        { Exception: BrokenCircuitException } => TimeSpan.FromSeconds(options.BreakSeconds),
        _ => null,
    };
}
