using System.Net;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary><c>POST /api/messages</c>: where channels deliver activities.</summary>
internal static class MessagesEndpoint
{
    public static IEndpointRouteBuilder MapMessages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/messages", Handle);
        return endpoints;
    }

    private static async Task<IResult> Handle(
        HttpContext context, Delivery delivery, ActivityFilters filters, IOptions<BotOptions> options)
    {
        if (!options.Value.IsOpen)
        {
            // Tokens of the channels are not checked yet, and nobody is let in on trust.
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.Problem("A token of the channel is needed.", statusCode: StatusCodes.Status401Unauthorized);
        }

        if (context.Connection.RemoteIpAddress is { } caller && !IPAddress.IsLoopback(caller))
        {
            return Results.Problem("Without MicrosoftAppId only this machine is served.", statusCode: StatusCodes.Status403Forbidden);
        }

        var (activity, status, reason) = await ActivityReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        return activity is null
            ? Results.Problem(reason, statusCode: status)
            : await delivery.AnswerAsync(filters.Apply(activity), context.Response).ConfigureAwait(false);
    }
}
