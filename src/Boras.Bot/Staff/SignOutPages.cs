using Boras.Bot.Home;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Staff;

/// <summary>Signing out here, and on from here at the provider.</summary>
internal sealed class SignOutPages(StaffLayout layout, IAntiforgery antiforgery, IOptionsMonitor<OpenIdConnectOptions> options)
{
    public async Task<IResult> SignOutAsync(HttpContext context)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return layout.Stale(context);
        }

        await context.SignOutAsync(StaffSignIn.Cookie);
        return Results.LocalRedirect($"{context.Request.PathBase}{StaffPaths.SignedOut}");
    }

    // A link, not a redirect after the form: browsers hold a form's redirects to form-action, and where the provider sends on to isn't known here.
    public async Task<IResult> ShowAsync(HttpContext context)
    {
        var more = await ProviderAsync(context) is { } address
            ? $"<p>Du kan fortfarande vara inloggad i inloggningstjänsten. <a href=\"{PageLayout.Text(address)}\">Logga ut där också</a>.</p>" : "";
        return StaffLayout.Open("Du är utloggad", $"<h1>Du är utloggad</h1>\n<p><a href=\"{StaffPaths.Root}\">Logga in igen</a></p>{more}");
    }

    private async Task<string?> ProviderAsync(HttpContext context)
    {
        var provider = options.Get(StaffSignIn.Provider);
        string? address;
        try
        {
            address = (await provider.ConfigurationManager!.GetConfigurationAsync(context.RequestAborted)).EndSessionEndpoint;
        }
        catch (InvalidOperationException)
        {
            // The provider can't be reached: then there is no link.
            return null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var end) || end.Scheme is not ("https" or "http"))
        {
            return null;
        }

        var query = new QueryBuilder
        {
            { "client_id", provider.ClientId! },
            { "post_logout_redirect_uri", UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, context.Request.PathBase, StaffPaths.SignedOut) },
        };
        return $"{address}{(end.Query.Length == 0 ? query.ToString() : "&" + query.ToString()[1..])}";
    }
}
