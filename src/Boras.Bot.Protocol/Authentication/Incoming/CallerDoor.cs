using System.Net;
using Boras.Bot.Protocol.Activities;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>Lets in who may deliver activities, and turns the others away without telling them why.</summary>
internal sealed partial class CallerDoor(TokenValidator tokens, IOptions<BotOptions> bot, ProtocolMetrics metrics, ILogger<CallerDoor> logger)
{
    private const string Scheme = "Bearer";

    /// <summary>Who sends <paramref name="request"/>.</summary>
    public async Task<CallerResult> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (bot.Value.IsOpen)
        {
            return request.HttpContext.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address)
                ? new CallerResult.Refused(StatusCodes.Status403Forbidden, "without MicrosoftAppId only this machine is served")
                : new CallerResult.Known(new Caller.Anyone());
        }

        try
        {
            return request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme + " ", StringComparison.OrdinalIgnoreCase)
                ? await tokens.ValidateAsync(header[(Scheme.Length + 1)..], cancellationToken).ConfigureAwait(false)
                : new CallerResult.Refused(StatusCodes.Status401Unauthorized, "there is no token");
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a token holds that nobody has thought of, its sender is not let in and learns nothing.
            LogUnforeseen(e);
            return new CallerResult.Refused(StatusCodes.Status401Unauthorized, "the check failed");
        }
    }

    /// <summary>Whether <paramref name="caller"/> may deliver <paramref name="activity"/>.</summary>
    public static CallerResult Check(Caller caller, Activity activity) =>
        caller.WhyNot(activity) is { } reason ? new CallerResult.Refused(StatusCodes.Status403Forbidden, reason) : new CallerResult.Known(caller);

    /// <summary>Answers who was refused.</summary>
    public IResult TurnAway(CallerResult.Refused refused, HttpResponse response)
    {
        metrics.CallerRefused(refused.Reason);
        LogRefused(refused.Status, refused.Reason);
        if (bot.Value.IsOpen)
        {
            return Results.Problem("Without MicrosoftAppId only this machine is served.", statusCode: refused.Status);
        }

        response.Headers.WWWAuthenticate = Scheme;
        return Results.Problem("A token that lets the activity in is needed.", statusCode: refused.Status);
    }

    [LoggerMessage(LogLevel.Warning, "A caller was refused with {Status}: {Reason}")]
    private partial void LogRefused(int status, string reason);

    [LoggerMessage(LogLevel.Error, "The check of a token failed")]
    private partial void LogUnforeseen(Exception exception);
}
