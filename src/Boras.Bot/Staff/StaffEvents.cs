using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Staff;

/// <summary>What is done at each step of a sign-in.</summary>
internal sealed partial class StaffEvents(StaffLayout layout, IOptions<StaffOptions> options, TimeProvider clock, ILogger<StaffEvents> logger) : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.Properties.RedirectUri = StaffPaths.After(context.Request);
        return Task.CompletedTask;
    }

    public override Task TokenValidated(TokenValidatedContext context)
    {
        if (context.Principal?.FindFirst(StaffMember.Id) is null)
        {
            context.Fail("The id token names nobody.");
            return Task.CompletedTask;
        }

        context.Principal = StaffMember.Of(context.Principal, options.Value);
        StaffCookieEvents.Begin(context.Properties!, clock.GetUtcNow());
        return Task.CompletedTask;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.HandleResponse();
        return RefuseAsync(context.HttpContext, "Inloggningstjänsten släppte inte in dig, eller så avbröt du.", StatusCodes.Status403Forbidden);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        LogRefused(context.Failure?.GetType().Name, context.Failure?.Message);
        context.HandleResponse();
        return RefuseAsync(context.HttpContext, "Svaret från inloggningstjänsten kunde inte användas. Det kan ha dröjt för länge. Försök igen.", StatusCodes.Status400BadRequest);
    }

    private Task RefuseAsync(HttpContext context, string text, int status) => layout.Message(context, "Inloggningen gick inte", text, status).ExecuteAsync(context);

    [LoggerMessage(LogLevel.Warning, "A sign-in for /staff was refused: {Kind}: {Reason}")]
    private partial void LogRefused(string? kind, string? reason);
}
