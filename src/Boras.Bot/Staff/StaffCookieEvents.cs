using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Staff;

/// <summary>Ends a session at its time, however busy it is, and shows who may not enter a page that says so.</summary>
internal sealed class StaffCookieEvents(StaffLayout layout, IOptions<StaffOptions> options, TimeProvider clock) : CookieAuthenticationEvents
{
    private const string Begun = "begun";

    /// <summary>Notes when a session begins: the cookie's own time moves on with each renewal.</summary>
    public static void Begin(AuthenticationProperties properties, DateTimeOffset now) =>
        properties.Items[Begun] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var isKnown = long.TryParse(context.Properties.Items.TryGetValue(Begun, out var kept) ? kept : null, NumberStyles.None, CultureInfo.InvariantCulture, out var begun);
        if (!isKnown || DateTimeOffset.FromUnixTimeSeconds(begun) + TimeSpan.FromHours(options.Value.MaxHours) <= clock.GetUtcNow())
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(StaffSignIn.Cookie);
        }
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => layout.Message(
        context.HttpContext,
        "Du har inte tillgång",
        "Du är inloggad, men ditt konto får inte se den här sidan. Be den som sköter frågetjänsten att ge dig rätt behörighet, och logga sedan in igen.",
        StatusCodes.Status403Forbidden).ExecuteAsync(context.HttpContext);
}
