using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Staff;

/// <summary>What is done at each step of a sign-in.</summary>
internal sealed partial class StaffEvents(StaffLayout layout, IOptions<StaffOptions> options, TimeProvider clock, ILogger<StaffEvents> logger) : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            // A form can't be sent on to another site (form-action), and what was in it would be lost there.
            context.HandleResponse();
            return layout.Message(context.HttpContext, "Du behöver logga in igen", "Du har varit borta ett tag. Gå till sidan för personalen och logga in, och gör sedan om det du höll på med.", StatusCodes.Status401Unauthorized)
                .ExecuteAsync(context.HttpContext);
        }

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
        LogRefused(context.Failure?.GetType().Name, Code(context.Failure));
        context.HandleResponse();
        return RefuseAsync(context.HttpContext, "Svaret från inloggningstjänsten kunde inte användas. Det kan ha dröjt för länge. Försök igen.", StatusCodes.Status400BadRequest);
    }

    // The description beside the code may name a member of staff, and a stranger can write it. Source: RFC 6749, section 4.1.2.1.
    private static string? Code(Exception? failure) =>
        failure?.Data["error"] is string { Length: <= 40 } code && code.All(sign => char.IsAsciiLetterLower(sign) || sign == '_') ? code : null;

    private Task RefuseAsync(HttpContext context, string text, int status) => layout.Message(context, "Inloggningen gick inte", text, status).ExecuteAsync(context);

    [LoggerMessage(LogLevel.Warning, "A sign-in for /staff was refused: {Kind} {Code}")]
    private partial void LogRefused(string? kind, string? code);
}
