using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Boras.Bot.Staff;

/// <summary>Signing in by OpenID Connect's code flow with PKCE, and the cookie that remembers it.</summary>
internal static class StaffSignIn
{
    /// <summary>The policy of the pages.</summary>
    public const string Policy = "staff";

    /// <summary>The policy of what everybody may do who has signed in.</summary>
    public const string SignedIn = "signed in";

    public const string Cookie = "staff-cookie";
    public const string Provider = "staff-provider";

    // Longer than a sign-in service needs, shorter than anybody waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddStaffSignIn(this IServiceCollection services)
    {
        services.AddSingleton<StaffEvents>().AddSingleton<StaffCookieEvents>();
        services.AddAuthentication().AddCookie(Cookie).AddOpenIdConnect(Provider, _ => { });
        services.AddOptions<CookieAuthenticationOptions>(Cookie).Configure<IOptions<StaffOptions>>((cookie, staff) => Set(cookie, staff.Value));
        services.AddOptions<OpenIdConnectOptions>(Provider).Configure<IOptions<StaffOptions>>((oidc, staff) => Set(oidc, staff.Value));
        // Its own lines hold what the provider says of who signs in, and what a stranger writes in its place; StaffEvents logs what is known.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogLevel.None));
        services.AddAuthorization();
        services.AddOptions<Microsoft.AspNetCore.Authorization.AuthorizationOptions>().Configure<IOptions<StaffOptions>>((authorization, staff) =>
        {
            authorization.AddPolicy(SignedIn, policy => policy.AddAuthenticationSchemes(Cookie).RequireAuthenticatedUser());
            authorization.AddPolicy(Policy, policy => policy.AddAuthenticationSchemes(Cookie).RequireAuthenticatedUser()
                .RequireAssertion(context => StaffMember.MayEnter(context.User, staff.Value)));
        });
        return services;
    }

    private static void Set(CookieAuthenticationOptions cookie, StaffOptions staff)
    {
        cookie.Cookie.Name = "boras-bot-staff";
        cookie.Cookie.Path = StaffPaths.Root;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(staff.IdleMinutes);
        cookie.SlidingExpiration = true;
        cookie.ForwardChallenge = Provider;
        cookie.EventsType = typeof(StaffCookieEvents);
    }

    private static void Set(OpenIdConnectOptions oidc, StaffOptions staff)
    {
        oidc.Authority = staff.Authority;
        oidc.ClientId = staff.ClientId;
        oidc.ClientSecret = staff.ClientSecret.Length == 0 ? null : staff.ClientSecret;
        oidc.RequireHttpsMetadata = !new Uri(staff.Authority).IsLoopback;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        // An answer in the address comes with cookies that are Lax; one posted from another site would not.
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        oidc.SaveTokens = false;
        oidc.MapInboundClaims = false;
        oidc.SignInScheme = Cookie;
        oidc.CallbackPath = StaffPaths.SignIn;
        oidc.SignedOutCallbackPath = StaffPaths.SignOutCallback;
        oidc.SignedOutRedirectUri = StaffPaths.SignedOut;
        // Nobody else's page may sign somebody out.
        oidc.RemoteSignOutPath = PathString.Empty;
        oidc.BackchannelTimeout = Patience;
        oidc.EventsType = typeof(StaffEvents);
        foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie })
        {
            cookie.SecurePolicy = CookieSecurePolicy.Always;
            cookie.SameSite = SameSiteMode.Lax;
        }

        foreach (var scope in staff.Scopes)
        {
            oidc.Scope.Add(scope);
        }
    }
}
