using System.Threading.RateLimiting;
using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>Limits calls by address, by conversation and in all; over them 429 with <c>Retry-After</c>.</summary>
internal sealed class DirectLineLimits(IOptions<DirectLineOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // How long a stream stays open can't be known.
    private static readonly TimeSpan StreamRetry = TimeSpan.FromSeconds(30);

    public void Configure(RateLimiterOptions limiter)
    {
        var limits = options.Value;
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RefuseAsync;
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, (LimitedCall, string)>(context => Call(context) switch
            {
                LimitedCall.Token => PerMinute(LimitedCall.Token, Address(context), limits.TokensPerMinutePerAddress),
                LimitedCall.Post => PerMinute(LimitedCall.Post, Address(context), limits.ActivitiesPerMinutePerAddress),
                LimitedCall.Stream => AtOnce(Address(context), limits.MaxStreamsPerAddress),
                _ => RateLimitPartition.GetNoLimiter((LimitedCall.None, "")),
            }),
            PartitionedRateLimiter.Create<HttpContext, (LimitedCall, string)>(context => Call(context) switch
            {
                LimitedCall.Post => PerMinute(LimitedCall.Post, Conversation(context), limits.ActivitiesPerMinutePerConversation),
                LimitedCall.Stream => AtOnce(Conversation(context), limits.MaxStreamsPerConversation),
                _ => RateLimitPartition.GetNoLimiter((LimitedCall.None, "")),
            }),
            PartitionedRateLimiter.Create<HttpContext, (LimitedCall, string)>(context => Call(context) switch
            {
                LimitedCall.Stream => AtOnce("", limits.MaxStreams),
                _ => RateLimitPartition.GetNoLimiter((LimitedCall.None, "")),
            }));
    }

    /// <summary>What of the call is limited.</summary>
    public static LimitedCall Call(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<LimitMetadata>()?.Call ?? LimitedCall.None;

    /// <summary>Whom the call is counted for.</summary>
    public static string Address(HttpContext context) => CallerAddress.Of(context.Connection.RemoteIpAddress);

    /// <summary>The conversation that the call is for.</summary>
    /// <remarks>The caller has been checked before, so that nobody uses up what belongs to another's conversation.</remarks>
    public static string Conversation(HttpContext context) =>
        context.Features.Get<DirectLineCaller>()?.Grant?.ConversationId ?? (string?)context.GetRouteValue("conversationId") ?? "";

    private static RateLimitPartition<(LimitedCall, string)> PerMinute(LimitedCall call, string key, int limit) =>
        RateLimitPartition.GetTokenBucketLimiter((call, key), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limit,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = Minute / limit,
        });

    private static RateLimitPartition<(LimitedCall, string)> AtOnce(string key, int limit) =>
        RateLimitPartition.GetConcurrencyLimiter((LimitedCall.Stream, key), _ => new ConcurrencyLimiterOptions { PermitLimit = limit });

    private static ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : StreamRetry;
        return new ValueTask(Refusal.TooMany("Too much at once. Retry-After tells how many seconds to wait.", wait).ExecuteAsync(rejected.HttpContext));
    }
}
