using Boras.Bot.Protocol.DirectLine.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>Refuses with 429 what is too much for all replicas together; without <see cref="ISharedLimits"/> each counts alone.</summary>
internal sealed class SharedLimitCheck(IOptions<DirectLineOptions> options, IEnumerable<ISharedLimits> shared)
{
    private readonly ISharedLimits? _shared = shared.FirstOrDefault();

    /// <summary>Middleware, after the limits of this replica.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (_shared is not null && Limits(context) is { Length: > 0 } limits
            && await _shared.CountAsync(limits, context.RequestAborted).ConfigureAwait(false) is { } wait)
        {
            await Refusal.TooMany("Too much at once. Retry-After tells how many seconds to wait.", wait).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        await next(context).ConfigureAwait(false);
    }

    private SharedLimit[] Limits(HttpContext context)
    {
        var limits = options.Value;
        return DirectLineLimits.Call(context) switch
        {
            LimitedCall.Token => [new($"token {DirectLineLimits.Address(context)}", limits.TokensPerMinutePerAddress)],
            LimitedCall.Post =>
            [
                new($"post {DirectLineLimits.Address(context)}", limits.ActivitiesPerMinutePerAddress),
                new($"conversation {DirectLineLimits.Conversation(context)}", limits.ActivitiesPerMinutePerConversation),
            ],
            _ => [],
        };
    }
}
