using Boras.Bot.Protocol;

namespace Boras.Bot.Staff;

/// <summary>Goes before all requests for staff: sets the headers, and says in plain words when the database or the provider can't be reached.</summary>
internal sealed partial class StaffGate(StaffLayout layout, ILogger<StaffGate> logger) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(StaffPaths.Root))
        {
            await next(context);
            return;
        }

        StaffHeaders.Set(context.Response.Headers);
        try
        {
            await next(context);
        }
        catch (Exception e) when (IsElsewhere(e) && !context.Response.HasStarted)
        {
            LogUnavailable(e.GetType().Name, e.GetBaseException().Message);
            context.Response.Clear();
            StaffHeaders.Set(context.Response.Headers);
            context.Response.Headers.RetryAfter = $"{StoreUnavailableException.RetryAfterSeconds}";
            await layout.Message(
                context, "Tjänsten svarar inte just nu", "Databasen eller inloggningstjänsten går inte att nå. Försök igen om en stund.", StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }
    }

    // What the provider's description can't be read for comes as an InvalidOperationException of Microsoft.IdentityModel.
    private static bool IsElsewhere(Exception e) => e is StoreUnavailableException || (e is InvalidOperationException && Causes(e).Any(cause => cause is IOException or HttpRequestException))
        || Storage.DatabaseFaults.Of(e) is not null;

    private static IEnumerable<Exception> Causes(Exception e)
    {
        for (var cause = e.InnerException; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    [LoggerMessage(LogLevel.Warning, "/staff can't be shown now: {Kind}: {Reason}")]
    private partial void LogUnavailable(string kind, string reason);
}
