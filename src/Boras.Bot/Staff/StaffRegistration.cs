using Boras.Bot.Home;
using Boras.Bot.Insights;
using Boras.Bot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Staff;

internal static class StaffRegistration
{
    private const string Section = "Staff";
    private const long MaxFormBytes = 32 * 1024;

    /// <summary>Adds the pages for staff when <c>Staff:Authority</c> names a provider; it needs the database and the answers.</summary>
    /// <exception cref="OptionsValidationException">There is no database.</exception>
    public static IServiceCollection AddStaff(this IServiceCollection services, IConfiguration configuration)
    {
        var hasDatabase = configuration.GetValue<StorageProvider>("Storage:Provider") != StorageProvider.Memory;
        if (hasDatabase)
        {
            services.AddInsights();
        }

        services.AddOptionsWithValidateOnStart<StaffOptions, StaffOptionsValidator>().BindConfiguration(Section);
        if (!IsOn(configuration))
        {
            return services;
        }

        if (!hasDatabase)
        {
            throw new OptionsValidationException(Section, typeof(StaffOptions), ["Staff:Authority is set, but Storage:Provider is Memory, which keeps no questions. Set it to Sqlite or PostgreSql."]);
        }

        // Who signs in at one replica is known to the others.
        services.AddScoped(provider => provider.GetRequiredService<Database>().Open());
        services.AddDataProtection().SetApplicationName("Boras.Bot").PersistKeysToDbContext<BotDatabase>();
        services.AddStaffSignIn();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "boras-bot-form";
            antiforgery.Cookie.Path = StaffPaths.Root;
            // With Always every page would fail where the service is tried out over http, on one's own machine.
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<StaffGate>().AddSingleton<StaffLayout>().AddSingleton<InsightsPage>().AddSingleton<BenchPage>().AddSingleton<SignOutPages>();
        return services;
    }

    /// <summary>Maps <c>/staff</c>; nothing is there when it is off.</summary>
    public static WebApplication MapStaff(this WebApplication app)
    {
        if (!IsOn(app.Configuration))
        {
            return app;
        }

        // Named here, or they would run before the middleware that learns from a proxy how the service was called.
        app.UseMiddleware<StaffGate>();
        app.UseAuthentication();
        app.UseAuthorization();

        var (style, script) = (EmbeddedText.Read("staff.css"), EmbeddedText.Read("staff.js"));
        var staff = app.MapGroup(StaffPaths.Root).RequireAuthorization(StaffSignIn.Policy).WithMetadata(new RequestSizeLimitAttribute(MaxFormBytes));
        staff.MapGet("", (InsightsPage page, HttpContext context) => page.ShowAsync(context));
        staff.MapGet("data.json", (InsightsPage page, HttpContext context) => page.JsonAsync(context));
        staff.MapGet("data.csv", (InsightsPage page, HttpContext context) => page.CsvAsync(context));
        staff.MapGet("prova", (BenchPage page, HttpContext context) => page.Show(context));
        staff.MapPost("prova", (BenchPage page, HttpContext context) => page.AnswerAsync(context));
        staff.MapGet("staff.css", () => Results.Text(style, "text/css; charset=utf-8"));
        staff.MapGet("staff.js", () => Results.Text(script, "text/javascript; charset=utf-8"));
        staff.MapFallback("{**rest}", (StaffLayout layout, HttpContext context) => layout.Message(context, "Sidan finns inte", "Det finns ingen sida på den adressen.", StatusCodes.Status404NotFound));

        // Who may not see the pages may still sign out.
        app.MapPost(StaffPaths.SignOut, (SignOutPages pages, HttpContext context) => pages.SignOutAsync(context)).RequireAuthorization(StaffSignIn.SignedIn);
        app.MapGet(StaffPaths.SignedOut, (SignOutPages pages, HttpContext context) => pages.ShowAsync(context));
        return app;
    }

    private static bool IsOn(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[$"{Section}:{nameof(StaffOptions.Authority)}"]);
}
