using Boras.Bot.Protocol.Authentication.Incoming;
using Boras.Bot.Protocol.Connector;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary><c>POST /api/messages</c>: where channels deliver activities.</summary>
internal static class MessagesEndpoint
{
    public static IEndpointRouteBuilder MapMessages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/messages", Handle);
        return endpoints;
    }

    private static async Task<IResult> Handle(HttpContext context, CallerDoor door, Delivery delivery, ActivityFilters filters, TimeProvider time)
    {
        var arrived = time.GetTimestamp();
        var check = await door.CheckAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (check is not CallerResult.Known { Caller: var caller })
        {
            return door.TurnAway((CallerResult.Refused)check, context.Response);
        }

        var (activity, status, reason) = await ActivityReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (activity is null)
        {
            return Results.Problem(reason, statusCode: status);
        }

        if (CallerDoor.Check(caller, activity) is CallerResult.Refused refused)
        {
            return door.TurnAway(refused, context.Response);
        }

        // Before the filters: what was checked is what came.
        var target = ReplyTarget.Of(activity, caller);
        return await delivery.AnswerAsync(filters.Apply(activity), target, context.Response, arrived).ConfigureAwait(false);
    }
}
